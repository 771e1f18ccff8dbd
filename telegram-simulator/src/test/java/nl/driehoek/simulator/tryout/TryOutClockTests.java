package nl.driehoek.simulator.tryout;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TryOutClockTests {

	private static final Instant START = Instant.parse("2026-03-02T08:00:00Z");

	private Instant machineTime = Instant.parse("2030-01-01T00:00:00Z");

	private final TryOutClock clock = new TryOutClock(START, () -> this.machineTime);

	@Test
	void standsStillWhileTheBotDoes() {
		pass(Duration.ofHours(1));

		assertThat(this.clock.instant()).isEqualTo(START);
	}

	@Test
	void runsOnWithTheBot() {
		this.clock.run();

		pass(Duration.ofMinutes(3));

		assertThat(this.clock.instant()).isEqualTo(START.plus(Duration.ofMinutes(3)));
	}

	@Test
	void remembersTheTimeReachedAfterAHardStop() {
		this.clock.run();
		this.clock.learn(Instant.parse("2026-05-01T10:00:00Z"));
		pass(Duration.ofMinutes(5));

		this.clock.stand();
		pass(Duration.ofDays(2));

		assertThat(this.clock.instant()).isEqualTo(Instant.parse("2026-05-01T10:05:00Z"));
	}

	@Test
	void neverGoesBack() {
		this.clock.learn(Instant.parse("2026-05-01T10:00:00Z"));

		this.clock.learn(Instant.parse("2026-04-01T10:00:00Z"));

		assertThat(this.clock.instant()).isEqualTo(Instant.parse("2026-05-01T10:00:00Z"));
	}

	private void pass(Duration time) {
		this.machineTime = this.machineTime.plus(time);
	}

}
