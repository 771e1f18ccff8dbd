package nl.driehoek.bot.time;

import java.time.Duration;

/**
 * Exponential back-off: the pause doubles after each attempt, up to a longest one.
 *
 * @param first the pause after the first attempt
 * @param longest the longest pause
 */
public record Backoff(Duration first, Duration longest) {

	private static final int MOST_DOUBLINGS = 30;

	public Backoff {
		if (first.isNegative() || first.isZero() || longest.compareTo(first) < 0) {
			throw new IllegalArgumentException("No back-off from " + first + " to " + longest);
		}
	}

	/**
	 * The pause after this number of attempts.
	 * @param tries the number of attempts, from 1
	 */
	public Duration after(int tries) {
		int doublings = Math.max(0, Math.min(tries - 1, MOST_DOUBLINGS));
		Duration pause = this.first.multipliedBy(1L << doublings);
		return (pause.compareTo(this.longest) < 0) ? pause : this.longest;
	}

}
