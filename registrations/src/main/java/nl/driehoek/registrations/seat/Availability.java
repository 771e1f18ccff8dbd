package nl.driehoek.registrations.seat;

import java.util.OptionalInt;

/**
 * Whether a meeting can still be chosen.
 */
public sealed interface Availability {

	/**
	 * It can.
	 *
	 * @param free the seats left, at least one; empty if there is no limit
	 */
	record Open(OptionalInt free) implements Availability {
	}

	/**
	 * All seats are taken.
	 */
	record Full() implements Availability {
	}

	/**
	 * The last day to register is over.
	 */
	record Closed() implements Availability {
	}

	/**
	 * It has no date yet, so nobody can choose it.
	 */
	record ToFollow() implements Availability {
	}

}
