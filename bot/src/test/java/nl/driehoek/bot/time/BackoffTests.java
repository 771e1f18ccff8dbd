package nl.driehoek.bot.time;

import java.time.Duration;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class BackoffTests {

	private final Backoff backoff = new Backoff(Duration.ofSeconds(10), Duration.ofMinutes(1));

	@Test
	void doublesUpToTheLongest() {
		assertThat(IntStream.rangeClosed(1, 5).mapToObj(this.backoff::after)).containsExactly(Duration.ofSeconds(10),
				Duration.ofSeconds(20), Duration.ofSeconds(40), Duration.ofMinutes(1), Duration.ofMinutes(1));
	}

	@Test
	void staysTheLongestHoweverOftenItIsTried() {
		assertThat(this.backoff.after(Integer.MAX_VALUE)).isEqualTo(Duration.ofMinutes(1));
	}

	@Test
	void neverBeginsWithoutAPause() {
		assertThatThrownBy(() -> new Backoff(Duration.ZERO, Duration.ofMinutes(1)))
			.isInstanceOf(IllegalArgumentException.class);
	}

}
