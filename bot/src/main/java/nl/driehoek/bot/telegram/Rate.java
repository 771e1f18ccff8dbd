package nl.driehoek.bot.telegram;

import java.time.Duration;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;

/**
 * A rate limit: answers may come in short bursts, anything else only at an even pace.
 * Both count for the bursts.
 */
final class Rate {

	private final Bucket bursts;

	private final Bucket even;

	Rate(int perSecond, int burst, TimeMeter time) {
		this.bursts = bucket(perSecond, burst, time);
		this.even = bucket(perSecond, 1, time);
	}

	/**
	 * How many nanoseconds until a call may be made.
	 */
	long pause(Urgency urgency) {
		long pause = pause(this.bursts);
		return (urgency == Urgency.ANSWER) ? pause : Math.max(pause, pause(this.even));
	}

	/**
	 * Counts a call.
	 */
	void count() {
		this.bursts.tryConsume(1);
		this.even.tryConsume(1);
	}

	private static long pause(Bucket bucket) {
		return bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill();
	}

	private static Bucket bucket(int perSecond, int capacity, TimeMeter time) {
		return Bucket.builder()
			.addLimit(limit -> limit.capacity(capacity).refillGreedy(perSecond, Duration.ofSeconds(1)))
			.withCustomTimePrecision(time)
			.build();
	}

}
