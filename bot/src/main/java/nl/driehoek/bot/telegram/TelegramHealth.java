package nl.driehoek.bot.telegram;

import java.time.Duration;
import java.util.Optional;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * The health check of the connection to Telegram. With polling: up if Telegram answered
 * in the last 2 minutes. With a webhook: up once Telegram has accepted the webhook.
 */
final class TelegramHealth implements HealthIndicator {

	private static final Duration TOO_LONG = Duration.ofMinutes(2);

	private final Pulse pulse;

	private final boolean polling;

	TelegramHealth(Pulse pulse, boolean polling) {
		this.pulse = pulse;
		this.polling = polling;
	}

	@Override
	public Health health() {
		Optional<Duration> silence = this.pulse.silence();
		boolean up = silence.filter(time -> !this.polling || time.compareTo(TOO_LONG) < 0).isPresent();
		Health.Builder health = up ? Health.up() : Health.down();
		silence.ifPresent(time -> health.withDetail("silenceSeconds", time.toSeconds()));
		return health.withDetail("updates", this.polling ? "polling" : "webhook").build();
	}

}
