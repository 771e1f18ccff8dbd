package nl.driehoek.bot.time;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Work whose time comes: it looks for rows that are due and does them. Every bot sweeps;
 * the compare-and-set of each row decides who does it.
 */
public interface Sweep {

	/**
	 * What it does, for the log.
	 */
	String name();

	/**
	 * Does what is due now.
	 */
	void sweep();

	/**
	 * Does what was wanted here just now, which needs no search.
	 */
	default void sweepFresh() {
	}

	/**
	 * When something will be due next, as far as known; used to move the clock when
	 * trying.
	 */
	Optional<Instant> nextDue();

	/**
	 * How long to wait between two sweeps when nobody wakes us.
	 */
	Duration every();

}
