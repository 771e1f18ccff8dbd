package nl.driehoek.conversation.registering;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import nl.driehoek.conversation.World;
import nl.driehoek.registrations.programme.Meeting;
import nl.driehoek.registrations.programme.MeetingId;
import nl.driehoek.registrations.programme.Programme;
import nl.driehoek.registrations.programme.ProgrammeId;
import nl.driehoek.registrations.seat.Availability;
import nl.driehoek.registrations.seat.SeatPlan;

/**
 * The dates of a programme as they are now.
 *
 * @param programme which one
 * @param plan its seats
 * @param now the time it is
 */
record Dates(Programme programme, SeatPlan plan, Instant now) {

	static Dates of(Programme programme, World world) {
		return new Dates(programme, world.plan(programme.id()), world.now());
	}

	/**
	 * The dates of a programme by its id; empty if there is no such programme any more.
	 */
	static Optional<Dates> of(ProgrammeId id, World world) {
		return world.programmes()
			.stream()
			.filter(programme -> programme.id().equals(id))
			.findFirst()
			.map(programme -> of(programme, world));
	}

	/**
	 * The dates of all programmes that have at least one open date.
	 */
	static List<Dates> open(World world) {
		return world.programmes()
			.stream()
			.filter(programme -> programme.isOpenAt(world.now()))
			.map(programme -> of(programme, world))
			.filter(dates -> !dates.open().isEmpty())
			.toList();
	}

	/** The meetings that can be chosen. */
	List<Meeting> open() {
		return this.programme.meetings().stream().filter(this::isOpen).toList();
	}

	/** The meetings that are not over yet. */
	List<Meeting> coming() {
		return this.programme.meetings().stream().filter(meeting -> !meeting.isOverAt(this.now)).toList();
	}

	Optional<Meeting> the(MeetingId meeting) {
		return this.programme.meeting(meeting);
	}

	Availability availability(Meeting meeting) {
		return this.plan.availability(meeting.id(), this.now);
	}

	boolean isOpen(Meeting meeting) {
		return availability(meeting) instanceof Availability.Open;
	}

}
