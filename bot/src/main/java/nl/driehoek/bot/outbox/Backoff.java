package nl.driehoek.bot.outbox;

import java.time.Duration;

/**
 * How long to wait before trying again what nobody else told us when to try.
 */
public final class Backoff {

	private static final Duration LONGEST = Duration.ofHours(1);

	private Backoff() {
	}

	/**
	 * Ten seconds after the first try, twice as long after each other one, up to an hour.
	 * @param tries how often it was tried, from 1
	 */
	public static Duration after(int tries) {
		Duration pause = Duration.ofSeconds(5L << Math.min(tries, 10));
		return (pause.compareTo(LONGEST) < 0) ? pause : LONGEST;
	}

}
