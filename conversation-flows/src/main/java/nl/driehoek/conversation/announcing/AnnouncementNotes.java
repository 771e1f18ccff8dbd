package nl.driehoek.conversation.announcing;

import java.util.Optional;
import java.util.UUID;

import nl.driehoek.conversation.Notes;
import nl.driehoek.registrations.programme.MeetingId;
import nl.driehoek.registrations.programme.ProgrammeId;

/**
 * An announcement in the making, as it stands in the notes.
 *
 * @param notes all notes of the conversation
 */
record AnnouncementNotes(Notes notes) {

	private static final String PREFIX = "announcement-";

	private static final String ID = PREFIX + "id";

	private static final String PROGRAMME = PREFIX + "programme";

	private static final String MEETING = PREFIX + "meeting";

	private static final String CHOSEN = PREFIX + "chosen";

	private static final String TEXT = PREFIX + "text";

	private static final String SUBJECT = PREFIX + "subject";

	static AnnouncementNotes begun(Notes notes) {
		return new AnnouncementNotes(notes.withoutAll(PREFIX).with(ID, UUID.randomUUID().toString()));
	}

	static Notes dropped(Notes notes) {
		return notes.withoutAll(PREFIX);
	}

	Optional<ProgrammeId> programme() {
		return this.notes.get(PROGRAMME).map(ProgrammeId::new);
	}

	/** One of its meetings; empty for all of them. */
	Optional<MeetingId> meeting() {
		return this.notes.get(MEETING).map(MeetingId::new);
	}

	AnnouncementNotes lookingAt(ProgrammeId programme) {
		return new AnnouncementNotes(this.notes.without(MEETING, CHOSEN).with(PROGRAMME, programme.value()));
	}

	AnnouncementNotes withoutAudience() {
		return new AnnouncementNotes(this.notes.without(PROGRAMME, MEETING, CHOSEN));
	}

	AnnouncementNotes toAll(ProgrammeId programme) {
		return new AnnouncementNotes(lookingAt(programme).notes().with(CHOSEN, "all"));
	}

	AnnouncementNotes to(ProgrammeId programme, MeetingId meeting) {
		return new AnnouncementNotes(toAll(programme).notes().with(MEETING, meeting.value()));
	}

	Optional<String> text() {
		return this.notes.get(TEXT);
	}

	AnnouncementNotes saying(String text) {
		return new AnnouncementNotes(this.notes.with(TEXT, text));
	}

	Optional<String> subject() {
		return this.notes.get(SUBJECT);
	}

	AnnouncementNotes about(String subject) {
		return new AnnouncementNotes(this.notes.with(SUBJECT, subject));
	}

	boolean hasAudience() {
		return this.notes.get(CHOSEN).isPresent();
	}

	/** What goes out; empty as long as something is missing. */
	Optional<WrittenAnnouncement> written() {
		return this.notes.get(ID)
			.filter(id -> Next.isComplete(this))
			.map(id -> new WrittenAnnouncement(id, programme().orElseThrow(), meeting(), text().orElseThrow(),
					subject().orElseThrow()));
	}

}
