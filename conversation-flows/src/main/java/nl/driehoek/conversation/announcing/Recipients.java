package nl.driehoek.conversation.announcing;

import java.util.List;
import java.util.Optional;

import nl.driehoek.conversation.MeetingDate;
import nl.driehoek.conversation.Words;
import nl.driehoek.conversation.World;
import nl.driehoek.registrations.programme.Meeting;
import nl.driehoek.registrations.programme.MeetingId;
import nl.driehoek.registrations.programme.Programme;

/**
 * The people whom an announcement would reach.
 *
 * @param programme whose driehoeken
 * @param meeting only of this meeting
 * @param reach how many people
 */
record Recipients(Programme programme, Optional<Meeting> meeting, Reach reach) {

	private static final int LONGEST = 60;

	static Recipients all(Programme programme, World world) {
		return new Recipients(programme, Optional.empty(),
				world.view(Audiences.class).reach(programme.id(), Optional.empty()));
	}

	static Recipients of(Meeting meeting, Programme programme, World world) {
		return new Recipients(programme, Optional.of(meeting),
				world.view(Audiences.class).reach(programme.id(), Optional.of(meeting.id())));
	}

	/** The programmes with registrations, the newest first. */
	static List<Recipients> programmes(World world) {
		return world.programmes()
			.stream()
			.map(programme -> all(programme, world))
			.filter(recipients -> !recipients.isNobody())
			.toList();
	}

	/**
	 * The recipients of an announcement; empty if its programme or meeting is no longer
	 * in the catalogue.
	 */
	static Optional<Recipients> of(AnnouncementNotes announcement, World world) {
		Optional<Programme> programme = world.programmes()
			.stream()
			.filter(known -> announcement.programme().filter(known.id()::equals).isPresent())
			.findFirst();
		Optional<MeetingId> wanted = announcement.meeting();
		return wanted.isEmpty() ? programme.map(known -> all(known, world))
				: programme.flatMap(known -> known.meeting(wanted.get()).map(meeting -> of(meeting, known, world)));
	}

	int people() {
		return this.reach.inChat() + this.reach.byMail();
	}

	boolean isNobody() {
		return people() == 0;
	}

	/** "Iedereen", or the meeting. */
	Words who() {
		return this.meeting
			.map(one -> Words.message("announce.who.meeting", MeetingDate.of(one, Words.DayStyle.PLAIN),
					Words.clipped(one.region(), LONGEST)))
			.orElseGet(() -> Words.message("announce.who.all", Words.clipped(this.programme.title(), LONGEST)));
	}

	/** What a mail to them is about. */
	Words about() {
		Words title = Words.clipped(this.programme.title(), LONGEST);
		return this.meeting
			.map(one -> Words.message("announce.suggestion.meeting", MeetingDate.of(one, Words.DayStyle.FULL), title))
			.orElseGet(() -> Words.message("announce.suggestion", title));
	}

	/** "12 mensen in de chat, 24 per e-mail". */
	Words howMany() {
		return Words.message("announce.how-many", new Words.Count(this.reach.inChat()),
				new Words.Count(this.reach.byMail()));
	}

}
