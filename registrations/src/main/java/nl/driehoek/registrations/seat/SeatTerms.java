package nl.driehoek.registrations.seat;

import java.time.Instant;

import nl.driehoek.registrations.programme.Meeting;
import nl.driehoek.registrations.programme.MeetingId;

/**
 * What a {@link SeatPlan} must know of a meeting.
 *
 * @param meeting which one
 * @param capacity how many driehoeken fit
 * @param closesAt the first moment at which a claim is too late
 */
record SeatTerms(MeetingId meeting, int capacity, Instant closesAt) {

	static SeatTerms of(Meeting meeting) {
		return new SeatTerms(meeting.id(), meeting.seats(), meeting.closesAt());
	}

}
