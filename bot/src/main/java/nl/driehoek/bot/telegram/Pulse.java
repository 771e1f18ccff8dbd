package nl.driehoek.bot.telegram;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The time of Telegram's last response, for the health check.
 */
final class Pulse {

	private final Clock clock;

	private volatile Optional<Instant> last = Optional.empty();

	Pulse(Clock clock) {
		this.clock = clock;
	}

	void beat() {
		this.last = Optional.of(this.clock.instant());
	}

	/**
	 * The time since the last response; empty before the first one.
	 */
	Optional<Duration> silence() {
		return this.last.map(moment -> Duration.between(moment, this.clock.instant()));
	}

}
