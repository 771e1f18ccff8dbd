package nl.driehoek.bot.time;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A scheduled task that finds due rows and handles them. Every bot process runs every
 * sweep; a compare-and-set on each row decides which process handles it.
 */
public interface Sweep {

	/**
	 * The name in the log.
	 */
	String name();

	/**
	 * Handles all rows that are due now.
	 */
	void sweep();

	/**
	 * When the next row is due, if known; used to move the clock when trying the bot.
	 */
	Optional<Instant> nextDue();

	/**
	 * The pause between two periodic runs.
	 */
	Duration every();

}
