package nl.driehoek.registrations.seat;

import nl.driehoek.registrations.programme.MeetingId;

/**
 * Why a party did not get a seat.
 */
public sealed interface Refusal {

	/**
	 * All seats are taken, and there is no waiting list.
	 *
	 * @param meeting where
	 */
	record Full(MeetingId meeting) implements Refusal {
	}

	/**
	 * The last day to register is over.
	 *
	 * @param meeting which one
	 */
	record Closed(MeetingId meeting) implements Refusal {
	}

	/**
	 * It has no date yet.
	 *
	 * @param meeting which one
	 */
	record ToFollow(MeetingId meeting) implements Refusal {
	}

	/**
	 * The driehoek of the gemeente has a seat already.
	 *
	 * @param entry the seat it has
	 */
	record AlreadyIn(SeatEntry entry) implements Refusal {
	}

	/**
	 * The contact registered as many parties as one contact may.
	 */
	record TooMany() implements Refusal {
	}

}
