package nl.driehoek.bot.telegram;

import java.time.Duration;
import java.util.Optional;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * The health check of the connection to Telegram. With polling: up if Telegram answered
 * in the last 2 minutes and its responses did not make sense for less than a minute. With
 * a webhook: up while it is set at Telegram.
 */
final class TelegramHealth implements HealthIndicator {

	private static final Duration TOO_LONG = Duration.ofMinutes(2);

	private static final Duration TOO_ODD = Duration.ofMinutes(1);

	private final Pulse pulse;

	private final boolean polling;

	TelegramHealth(Pulse pulse, boolean polling) {
		this.pulse = pulse;
		this.polling = polling;
	}

	@Override
	public Health health() {
		Optional<Duration> silence = this.pulse.silence();
		boolean up = silence.filter(time -> !this.polling || time.compareTo(TOO_LONG) < 0).isPresent()
				&& this.pulse.trouble().compareTo(TOO_ODD) < 0;
		Health.Builder health = up ? Health.up() : Health.down();
		silence.ifPresent(time -> health.withDetail("silenceSeconds", time.toSeconds()));
		return health.withDetail("updates", this.polling ? "polling" : "webhook").build();
	}

}
