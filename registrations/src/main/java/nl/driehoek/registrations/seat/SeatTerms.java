package nl.driehoek.registrations.seat;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

import nl.driehoek.registrations.programme.Capacity;
import nl.driehoek.registrations.programme.Meeting;
import nl.driehoek.registrations.programme.MeetingId;
import nl.driehoek.registrations.programme.When;

/**
 * What a {@link SeatPlan} must know of a meeting.
 *
 * @param meeting which one
 * @param capacity how many parties it takes
 * @param closesAt the first moment at which a claim is too late; empty for a meeting to
 * follow
 */
record SeatTerms(MeetingId meeting, Capacity capacity, Optional<Instant> closesAt) {

	static SeatTerms of(Meeting meeting) {
		return new SeatTerms(meeting.id(), meeting.capacity(), meeting.on().map(When.On::closesAt));
	}

	/**
	 * Whether the meeting can be chosen; a closed one is closed even if it is full.
	 */
	Availability availability(int taken, Instant now) {
		if (this.closesAt.isEmpty()) {
			return new Availability.ToFollow();
		}
		if (!now.isBefore(this.closesAt.get())) {
			return new Availability.Closed();
		}
		return isFull(taken) ? new Availability.Full() : new Availability.Open(free(taken));
	}

	private boolean isFull(int taken) {
		return free(taken).orElse(1) <= 0;
	}

	private OptionalInt free(int taken) {
		OptionalInt seats = this.capacity.seats();
		return seats.isPresent() ? OptionalInt.of(seats.getAsInt() - taken) : seats;
	}

}
