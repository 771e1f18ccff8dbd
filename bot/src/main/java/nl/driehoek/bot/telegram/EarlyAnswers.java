package nl.driehoek.bot.telegram;

import java.time.Duration;

import nl.driehoek.bot.time.Backoff;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Slows down polling while polls end at once without an update, although Telegram was
 * asked to hold them; and tells the health check.
 */
final class EarlyAnswers {

	private static final Logger logger = LoggerFactory.getLogger(EarlyAnswers.class);

	private static final Duration AT_ONCE = Duration.ofSeconds(1);

	private static final Backoff BACKOFF = new Backoff(Duration.ofMillis(250), Duration.ofSeconds(30));

	private final Pulse pulse;

	private int streak;

	EarlyAnswers(Pulse pulse) {
		this.pulse = pulse;
	}

	/**
	 * Records a poll.
	 * @param updates how many new updates it brought
	 * @param held how long it should have been held without updates
	 * @param took how long it took
	 * @return the pause before the next poll
	 */
	Duration after(int updates, Duration held, Duration took) {
		if (updates > 0 || held.isZero() || took.compareTo(shortest(held)) >= 0) {
			this.streak = 0;
			this.pulse.beat();
			return Duration.ZERO;
		}
		if (++this.streak == 2) {
			logger.warn("Polls end at once without updates; polling slows down");
		}
		this.pulse.falter();
		return BACKOFF.after(this.streak);
	}

	private static Duration shortest(Duration held) {
		Duration half = held.dividedBy(2);
		return (half.compareTo(AT_ONCE) < 0) ? half : AT_ONCE;
	}

}
