package nl.driehoek.bot.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Knows whether the clock can be believed. A dead battery or a setting that was left
 * behind puts it months ahead; what is erased because of that never comes back. So a
 * clock that is more than a week further than it was last seen is doubted, until staff
 * confirm it or the bot has run for a week. What is done because time passed asks here
 * first. What another process stored counts within a minute.
 */
public class ClockTrust {

	/** The longest pause of the bot that needs no confirmation. */
	static final Duration LEAP = Duration.ofDays(7);

	/** How long the bot runs before it believes the clock by itself. */
	static final Duration LONG_ENOUGH = Duration.ofDays(7);

	private static final Duration LOOK_AGAIN = Duration.ofMinutes(1);

	private final SeenTimes times;

	private final Clock clock;

	private final Supplier<Duration> running;

	private Optional<Duration> lookedAt = Optional.empty();

	private Duration before = Duration.ZERO;

	private Seen seen = new Seen(Instant.EPOCH, Duration.ZERO, Optional.empty());

	/**
	 * Trust in a clock.
	 * @param running the time since any moment, by a clock that nobody sets by accident
	 */
	public ClockTrust(SeenTimes times, Clock clock, Supplier<Duration> running) {
		this.times = times;
		this.clock = clock;
		this.running = running;
	}

	public synchronized boolean isTrusted() {
		return look().doubtedSince().isEmpty();
	}

	/**
	 * How long the bot ran in all, whatever the clock said.
	 */
	public synchronized Duration ran() {
		look();
		return ranNow();
	}

	/**
	 * What is doubted: the time that the clock shows, and the last one that was believed.
	 */
	public synchronized Optional<Doubt> doubt() {
		Seen known = look();
		return known.doubtedSince().map(since -> new Doubt(this.clock.instant(), known.seen()));
	}

	/**
	 * Somebody says that the clock is right.
	 */
	public synchronized void confirm() {
		look();
		remember(new Seen(this.clock.instant(), ranNow(), Optional.empty()));
	}

	private Seen look() {
		Duration now = this.running.get();
		if (this.lookedAt.filter(last -> now.minus(last).compareTo(LOOK_AGAIN) < 0).isEmpty()) {
			this.seen = this.times.read()
				.orElseGet(() -> new Seen(this.clock.instant(), Duration.ZERO, Optional.empty()));
			if (this.lookedAt.isEmpty()) {
				this.before = now.minus(this.seen.ran());
			}
			remember(judged());
			this.lookedAt = Optional.of(now);
		}
		return this.seen;
	}

	private Seen judged() {
		Duration ran = ranNow();
		Instant expected = this.seen.seen().plus(ran.minus(this.seen.ran()));
		Duration doubted = this.seen.doubtedSince().orElse(ran);
		boolean leaps = this.clock.instant().isAfter(expected.plus(LEAP));
		return (leaps && ran.minus(doubted).compareTo(LONG_ENOUGH) < 0)
				? new Seen(this.seen.seen(), ran, Optional.of(doubted))
				: new Seen(this.clock.instant(), ran, Optional.empty());
	}

	private Duration ranNow() {
		return this.running.get().minus(this.before);
	}

	private void remember(Seen next) {
		this.times.write(next);
		this.seen = next;
	}

	/**
	 * A clock that is too far ahead to be believed.
	 *
	 * @param shown the time that it shows
	 * @param seen the last time that was believed
	 */
	public record Doubt(Instant shown, Instant seen) {
	}

}
