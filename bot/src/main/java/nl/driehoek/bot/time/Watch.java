package nl.driehoek.bot.time;

import java.time.Clock;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/**
 * A clock, and whether it can be believed.
 *
 * @param clock shows the time
 * @param trusted false while the clock is doubted
 * @see ClockTrust
 */
public record Watch(Clock clock, BooleanSupplier trusted) {

	public Instant instant() {
		return this.clock.instant();
	}

	public boolean isTrusted() {
		return this.trusted.getAsBoolean();
	}

}
