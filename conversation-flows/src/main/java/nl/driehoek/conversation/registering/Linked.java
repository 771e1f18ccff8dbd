package nl.driehoek.conversation.registering;

import java.util.Optional;
import java.util.stream.Stream;

import nl.driehoek.conversation.Notes;
import nl.driehoek.conversation.World;
import nl.driehoek.registrations.programme.Meeting;
import nl.driehoek.registrations.programme.MeetingId;
import nl.driehoek.registrations.programme.Programme;
import nl.driehoek.registrations.programme.ProgrammeId;

/**
 * The meeting that a link leads to: {@code https://t.me/BOT?start=PROGRAMME-MEETING}.
 *
 * @param notes all notes of the conversation
 */
record Linked(Notes notes) {

	private static final String PROGRAMME = "linked-programme";

	private static final String MEETING = "linked-meeting";

	/**
	 * The notes of a conversation that was begun with this argument of {@code /start};
	 * empty if there is no such meeting.
	 */
	static Optional<Notes> noted(String argument, Notes notes, World world) {
		return world.programmes().stream().flatMap(programme -> noted(argument, notes, programme)).findFirst();
	}

	private static Stream<Notes> noted(String argument, Notes notes, Programme programme) {
		return programme.meetings()
			.stream()
			.filter(meeting -> argument.equalsIgnoreCase(programme.id() + "-" + meeting.id()))
			.map(meeting -> notes.with(PROGRAMME, programme.id().value()).with(MEETING, meeting.id().value()));
	}

	static Notes forgotten(Notes notes) {
		return notes.without(PROGRAMME, MEETING);
	}

	/** The dates of its programme, if that still stands. */
	Optional<Dates> dates(World world) {
		return this.notes.get(PROGRAMME).flatMap(id -> Dates.of(new ProgrammeId(id), world));
	}

	Optional<Meeting> meeting(World world) {
		return dates(world).flatMap(dates -> this.notes.get(MEETING).flatMap(id -> dates.the(new MeetingId(id))));
	}

	/** The meeting, if it can still be chosen and is one of this programme. */
	Optional<MeetingId> free(ProgrammeId programme, World world) {
		return dates(world).filter(dates -> dates.programme().id().equals(programme))
			.flatMap(dates -> meeting(world).filter(dates::isOpen))
			.map(Meeting::id);
	}

}
