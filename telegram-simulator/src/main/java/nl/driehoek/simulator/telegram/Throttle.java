package nl.driehoek.simulator.telegram;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Throttles the bot with token buckets: one for all chats together, one per chat.
 *
 * @see <a href=
 * "https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this">limits</a>
 */
final class Throttle {

	private static final Rate OVERALL = new Rate(30, Duration.ofSeconds(1).dividedBy(30));

	private static final Rate PRIVATE = new Rate(5, Duration.ofSeconds(1));

	private static final Rate GROUP = new Rate(20, Duration.ofSeconds(3));

	private static final Long EVERYONE = 0L;

	private final Map<Long, Instant> fullAgain = new ConcurrentHashMap<>();

	private final Pace pace;

	private final Clock clock;

	Throttle(Pace pace, Clock clock) {
		this.pace = pace;
		this.clock = clock;
	}

	void pass(Chat chat) {
		if (this.pace == Pace.REAL) {
			take(chat.id(), chat.isGroup() ? GROUP : PRIVATE);
			take(EVERYONE, OVERALL);
		}
	}

	private synchronized void take(Long bucket, Rate rate) {
		Instant now = this.clock.instant();
		Instant full = this.fullAgain.getOrDefault(bucket, now);
		Instant next = (full.isBefore(now) ? now : full).plus(rate.refill());
		Duration over = Duration.between(now, next).minus(rate.refill().multipliedBy(rate.burst()));
		if (over.compareTo(Duration.ZERO) > 0) {
			throw Refusal.tooManyRequests((int) over.plusMillis(999).toSeconds());
		}
		this.fullAgain.put(bucket, next);
	}

	private record Rate(int burst, Duration refill) {

	}

}
