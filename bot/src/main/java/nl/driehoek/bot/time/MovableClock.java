package nl.driehoek.bot.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

import nl.driehoek.registrations.programme.Meeting;

/**
 * A clock that starts at a given time and can be moved forward, for trying the bot.
 */
public final class MovableClock extends Clock {

	private final Clock real;

	private volatile Duration ahead;

	private MovableClock(Clock real, Duration ahead) {
		this.real = real;
		this.ahead = ahead;
	}

	/**
	 * Creates a clock that shows this time now and runs at the pace of {@code real}.
	 */
	public static MovableClock from(Instant now, Clock real) {
		return new MovableClock(real, Duration.between(real.instant(), now));
	}

	/**
	 * Moves the clock forward; a moment in its past is ignored.
	 */
	public synchronized void moveTo(Instant moment) {
		Duration wanted = Duration.between(this.real.instant(), moment);
		if (wanted.compareTo(this.ahead) > 0) {
			this.ahead = wanted;
		}
	}

	@Override
	public Instant instant() {
		return this.real.instant().plus(this.ahead);
	}

	@Override
	public ZoneId getZone() {
		return Meeting.AMSTERDAM;
	}

	@Override
	public Clock withZone(ZoneId zone) {
		return Clock.offset(this.real.withZone(zone), this.ahead);
	}

}
