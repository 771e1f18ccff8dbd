package nl.driehoek.bot.telegram;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;

import org.springframework.boot.health.contributor.Status;

import static org.assertj.core.api.Assertions.assertThat;

class TelegramHealthTests {

	private final HandClock clock = new HandClock();

	private final Pulse pulse = new Pulse(this.clock);

	private Status status(boolean polling) {
		return new TelegramHealth(this.pulse, polling).health().getStatus();
	}

	@Test
	void isDownUntilTelegramAnswers() {
		assertThat(status(true)).isEqualTo(Status.DOWN);

		this.pulse.beat();

		assertThat(status(true)).isEqualTo(Status.UP);
	}

	@Test
	void isDownAfterTwoMinutesWithoutAResponse() {
		this.pulse.beat();

		this.clock.now = this.clock.now.plus(Duration.ofMinutes(2));

		assertThat(status(true)).isEqualTo(Status.DOWN);
	}

	@Test
	void isDownAfterAMinuteOfResponsesThatMakeNoSense() {
		this.pulse.beat();
		this.pulse.falter();
		assertThat(status(true)).isEqualTo(Status.UP);

		this.clock.now = this.clock.now.plus(Duration.ofMinutes(1));
		this.pulse.falter();
		assertThat(status(true)).isEqualTo(Status.DOWN);

		this.pulse.beat();
		assertThat(status(true)).isEqualTo(Status.UP);
	}

	@Test
	void isDownWhenTheWebhookIsGone() {
		this.pulse.beat();
		this.pulse.stop();

		assertThat(status(false)).isEqualTo(Status.DOWN);
	}

	@Test
	void aWebhookMayReceiveNothingForDays() {
		this.pulse.beat();

		this.clock.now = this.clock.now.plus(Duration.ofDays(3));

		assertThat(status(false)).isEqualTo(Status.UP);
	}

	/**
	 * A clock set by hand.
	 */
	private static final class HandClock extends Clock {

		private Instant now = Instant.parse("2026-03-02T09:00:00Z");

		@Override
		public Instant instant() {
			return this.now;
		}

		@Override
		public ZoneId getZone() {
			return ZoneOffset.UTC;
		}

		@Override
		public Clock withZone(ZoneId zone) {
			return this;
		}

	}

}
