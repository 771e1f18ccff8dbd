package nl.driehoek.bot.telegram;

import java.time.Duration;

import io.github.bucket4j.TimeMeter;

/**
 * Time that passes only where a test says so.
 */
final class StoppedTime implements TimeMeter {

	private long nanos;

	@Override
	public long currentTimeNanos() {
		return this.nanos;
	}

	@Override
	public boolean isWallClockBased() {
		return false;
	}

	void pass(long more) {
		this.nanos += more;
	}

	Duration passed() {
		return Duration.ofNanos(this.nanos);
	}

}
