package nl.driehoek.conversation.announcing;

import java.util.Optional;
import java.util.UUID;

import nl.driehoek.conversation.AnnouncementDraft;
import nl.driehoek.conversation.Notes;
import nl.driehoek.conversation.Step;
import nl.driehoek.conversation.machine.Signal;
import nl.driehoek.conversation.scene.Reading;
import nl.driehoek.registrations.programme.MeetingId;
import nl.driehoek.registrations.programme.ProgrammeId;

/**
 * An announcement in the making, as it stands in the notes.
 *
 * @param notes all notes of the conversation
 */
record Announcement(Notes notes) {

	private static final String PREFIX = "announcement-";

	private static final String FROM = PREFIX + "from";

	private static final String ID = PREFIX + "id";

	private static final String PROGRAMME = PREFIX + "programme";

	private static final String MEETING = PREFIX + "meeting";

	private static final String CHOSEN = PREFIX + "chosen";

	private static final String TEXT = PREFIX + "text";

	private static final String SUBJECT = PREFIX + "subject";

	static Announcement begun(Notes notes, Step from) {
		Notes fresh = notes.withoutAll(PREFIX);
		return new Announcement(fresh.with(FROM, from.name()).with(ID, UUID.randomUUID().toString()));
	}

	static Notes dropped(Notes notes) {
		return notes.withoutAll(PREFIX);
	}

	/** Where the conversation was, and goes on afterwards. */
	Step from() {
		return this.notes.get(FROM).map(Step::valueOf).orElse(Step.WELCOME);
	}

	Optional<ProgrammeId> programme() {
		return this.notes.get(PROGRAMME).map(ProgrammeId::new);
	}

	/** One of its meetings; empty for all of them. */
	Optional<MeetingId> meeting() {
		return this.notes.get(MEETING).map(MeetingId::new);
	}

	Announcement lookingAt(ProgrammeId programme) {
		return new Announcement(this.notes.without(MEETING, CHOSEN).with(PROGRAMME, programme.value()));
	}

	Announcement withoutAudience() {
		return new Announcement(this.notes.without(PROGRAMME, MEETING, CHOSEN));
	}

	Announcement toAll(ProgrammeId programme) {
		return new Announcement(lookingAt(programme).notes().with(CHOSEN, "all"));
	}

	Announcement to(ProgrammeId programme, MeetingId meeting) {
		return new Announcement(toAll(programme).notes().with(MEETING, meeting.value()));
	}

	Optional<String> text() {
		return this.notes.get(TEXT);
	}

	Announcement saying(String text) {
		return new Announcement(this.notes.with(TEXT, text));
	}

	Optional<String> subject() {
		return this.notes.get(SUBJECT);
	}

	Announcement about(String subject) {
		return new Announcement(this.notes.with(SUBJECT, subject));
	}

	/** The reading that leads to what is missing next. */
	Reading.Understood next() {
		return Reading.understood(missing(), this.notes);
	}

	private Signal missing() {
		if (this.notes.get(CHOSEN).isEmpty()) {
			return Signal.AUDIENCE_NEXT;
		}
		if (text().isEmpty()) {
			return Signal.TEXT_NEXT;
		}
		return subject().isEmpty() ? Signal.SUBJECT_NEXT : Signal.COMPLETE;
	}

	/** What goes out; empty as long as something is missing. */
	Optional<AnnouncementDraft> draft() {
		return this.notes.get(ID)
			.filter(id -> missing() == Signal.COMPLETE)
			.map(id -> new AnnouncementDraft(id, programme().orElseThrow(), meeting(), text().orElseThrow(),
					subject().orElseThrow()));
	}

}
