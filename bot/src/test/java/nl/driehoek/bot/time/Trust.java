package nl.driehoek.bot.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Trust in clocks for tests. The bot runs as long as the clock passes.
 */
public final class Trust {

	private Trust() {
	}

	/** The clock was not seen before. */
	public static ClockTrust in(Clock clock) {
		return new ClockTrust(new InMemory(Optional.empty()), clock, running(clock));
	}

	/** The clock was last seen long ago. */
	public static ClockTrust doubting(Clock clock) {
		Seen seen = new Seen(Instant.parse("2020-01-01T00:00:00Z"), Duration.ZERO, Optional.empty());
		return new ClockTrust(new InMemory(Optional.of(seen)), clock, running(clock));
	}

	private static Supplier<Duration> running(Clock clock) {
		return () -> Duration.between(Instant.EPOCH, clock.instant());
	}

	/** Remembers what was seen. */
	private static final class InMemory implements SeenTimes {

		private Optional<Seen> seen;

		InMemory(Optional<Seen> seen) {
			this.seen = seen;
		}

		@Override
		public Optional<Seen> read() {
			return this.seen;
		}

		@Override
		public void write(Seen next) {
			this.seen = Optional.of(next);
		}

	}

}
