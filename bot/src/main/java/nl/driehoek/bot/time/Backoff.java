package nl.driehoek.bot.time;

import java.time.Duration;

/**
 * How long to wait before the next try: twice as long after each one, up to a longest
 * pause.
 *
 * @param first the pause after the first try
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
	 * The pause after so many tries.
	 * @param tries how often it was tried, from 1
	 */
	public Duration after(int tries) {
		int doublings = Math.max(0, Math.min(tries - 1, MOST_DOUBLINGS));
		Duration pause = this.first.multipliedBy(1L << doublings);
		return (pause.compareTo(this.longest) < 0) ? pause : this.longest;
	}

}
