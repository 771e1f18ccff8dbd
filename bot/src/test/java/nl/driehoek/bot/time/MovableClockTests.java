package nl.driehoek.bot.time;

import java.time.Duration;
import java.time.Instant;

import nl.driehoek.bot.fixtures.Season;
import nl.driehoek.bot.fixtures.TestClock;
import nl.driehoek.registrations.programme.Meeting;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MovableClockTests {

	private static final Instant SPRING = Season.SECOND_OF_MARCH;

	private final TestClock real = new TestClock(Instant.parse("2027-01-01T00:00:00Z"));

	private final MovableClock clock = MovableClock.from(SPRING, this.real);

	@Test
	void runsOnFromItsStartTime() {
		assertThat(this.clock.instant()).isEqualTo(SPRING);

		this.real.pass(Duration.ofMinutes(5));

		assertThat(this.clock.instant()).isEqualTo(SPRING.plus(Duration.ofMinutes(5)));
	}

	@Test
	void movesForwardAndNeverBack() {
		this.clock.moveTo(SPRING.plus(Duration.ofDays(7)));
		this.clock.moveTo(SPRING);

		assertThat(this.clock.instant()).isEqualTo(SPRING.plus(Duration.ofDays(7)));
	}

	@Test
	void usesTheTimeZoneOfAmsterdam() {
		assertThat(this.clock.getZone()).isEqualTo(Meeting.AMSTERDAM);
	}

}
