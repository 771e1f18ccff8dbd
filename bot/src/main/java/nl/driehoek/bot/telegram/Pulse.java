package nl.driehoek.bot.telegram;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * When Telegram was last heard.
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
	 * How long ago it was heard; empty if it never was.
	 */
	Optional<Duration> silence() {
		return this.last.map(moment -> Duration.between(moment, this.clock.instant()));
	}

}
