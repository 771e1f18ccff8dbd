package nl.driehoek.bot.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

import nl.driehoek.registrations.programme.Meeting;

/**
 * A clock that runs from a given moment and can be moved forward, for trying things.
 */
public final class MovableClock extends Clock {

	private final Clock real;

	private volatile Duration ahead;

	private MovableClock(Clock real, Duration ahead) {
		this.real = real;
		this.ahead = ahead;
	}

	/**
	 * A clock that shows the given moment now, and runs on.
	 */
	public static MovableClock from(Instant now, Clock real) {
		return new MovableClock(real, Duration.between(real.instant(), now));
	}

	/**
	 * Moves forward; a moment that is past changes nothing.
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
