package nl.driehoek.registrations.seat;

import nl.driehoek.registrations.programme.MeetingId;

/**
 * Why a driehoek did not get a seat.
 */
public sealed interface Refusal {

	/**
	 * All seats are taken: vol = vol.
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
	 * The gemeente has a seat already.
	 *
	 * @param entry the seat it has
	 */
	record AlreadyIn(SeatEntry entry) implements Refusal {
	}

	/**
	 * The chat registered as many driehoeken as one chat may.
	 */
	record TooMany() implements Refusal {
	}

}
