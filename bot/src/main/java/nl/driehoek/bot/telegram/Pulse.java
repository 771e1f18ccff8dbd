package nl.driehoek.bot.telegram;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The time of Telegram's last response, and whether its responses make sense, for the
 * health check.
 */
final class Pulse {

	private final Clock clock;

	private volatile Optional<Instant> last = Optional.empty();

	private volatile Optional<Instant> faltering = Optional.empty();

	Pulse(Clock clock) {
		this.clock = clock;
	}

	void beat() {
		this.last = Optional.of(this.clock.instant());
		this.faltering = Optional.empty();
	}

	/**
	 * Telegram responds, but with nothing that makes sense.
	 */
	void falter() {
		this.faltering = this.faltering.or(() -> Optional.of(this.clock.instant()));
	}

	/**
	 * The time since the responses make no sense; zero if they do.
	 */
	Duration trouble() {
		return this.faltering.map(this::since).orElse(Duration.ZERO);
	}

	/**
	 * Forgets the last response: the bot cannot be reached by Telegram.
	 */
	void stop() {
		this.last = Optional.empty();
	}

	/**
	 * The time since the last response; empty before the first one.
	 */
	Optional<Duration> silence() {
		return this.last.map(this::since);
	}

	private Duration since(Instant moment) {
		return Duration.between(moment, this.clock.instant());
	}

}
