package nl.driehoek.bot.announcement;

import java.time.Duration;
import java.util.Set;

import nl.driehoek.bot.fixtures.Season;
import nl.driehoek.bot.fixtures.TestClock;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PausesTests {

	private final TestClock clock = new TestClock(Season.SECOND_OF_MARCH);

	private final Pauses pauses = new Pauses(this.clock);

	@Test
	void growWhileNothingChanges() {
		this.pauses.grow("x");
		assertThat(this.pauses.isOver("x")).as("once is nothing").isTrue();

		this.pauses.grow("x");
		assertIsOverAfter(Duration.ofSeconds(10));
		this.pauses.grow("x");
		assertIsOverAfter(Duration.ofSeconds(20));
	}

	@Test
	void areNeverLongerThanFiveMinutes() {
		for (int i = 0; i < 20; i++) {
			this.pauses.grow("x");
		}

		assertIsOverAfter(Duration.ofMinutes(5));
	}

	@Test
	void endWhenSomethingChanges() {
		this.pauses.grow("x");
		this.pauses.grow("x");

		this.pauses.end("x");

		assertThat(this.pauses.isOver("x")).isTrue();
	}

	@Test
	void areForgottenOnceTheyAreNotNeeded() {
		this.pauses.grow("x");
		this.pauses.grow("x");

		this.pauses.keep(Set.of("y"));

		assertThat(this.pauses.isOver("x")).isTrue();
	}

	private void assertIsOverAfter(Duration pause) {
		this.clock.pass(pause.minusMillis(1));
		assertThat(this.pauses.isOver("x")).isFalse();
		this.clock.pass(Duration.ofMillis(1));
		assertThat(this.pauses.isOver("x")).isTrue();
	}

}
