package nl.driehoek.registrations.seat;

/**
 * Whether a meeting can still be chosen.
 */
public sealed interface Availability {

	/**
	 * It can.
	 *
	 * @param free the seats left, at least one
	 */
	record Open(int free) implements Availability {
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

}
