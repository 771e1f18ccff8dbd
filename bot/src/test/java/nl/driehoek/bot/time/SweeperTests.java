package nl.driehoek.bot.time;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import nl.driehoek.bot.fixtures.Season;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SweeperTests {

	private static final Instant NOW = Season.SECOND_OF_MARCH;

	@Test
	void sweepsAtOnceWhenItStarts() throws InterruptedException {
		CountDownLatch swept = new CountDownLatch(1);
		Sweeper sweeper = new Sweeper(List.of(Chore.every(Duration.ofDays(1), "test", swept::countDown)));

		sweeper.start();

		assertThat(swept.await(30, TimeUnit.SECONDS)).isTrue();
		sweeper.stop();
	}

	@Test
	void retriesAFailedSweep() throws InterruptedException {
		CountDownLatch tries = new CountDownLatch(3);
		Sweeper sweeper = new Sweeper(List.of(Chore.every(Duration.ofMillis(1), "test", () -> {
			tries.countDown();
			throw new IllegalStateException("The store is away");
		})));

		sweeper.start();

		assertThat(tries.await(30, TimeUnit.SECONDS)).isTrue();
		sweeper.stop();
	}

	@Test
	void ignoresOverdueRowsWhenItComputesTheNextDueTime() {
		Sweeper sweeper = new Sweeper(
				List.of(due(NOW.minusSeconds(5)), due(NOW.plusSeconds(9)), due(NOW.plusSeconds(3)), due(NOW)));

		assertThat(sweeper.nextDueAfter(NOW)).contains(NOW.plusSeconds(3));
		assertThat(sweeper.nextDueAfter(NOW.plusSeconds(9))).isEmpty();
		sweeper.stop();
	}

	@Test
	void processesTheOtherElementsWhenOneFails() {
		AtomicInteger sum = new AtomicInteger();

		assertThatThrownBy(() -> OneByOne.forEach(List.of(1, 2, 3, 4), number -> {
			if (number % 2 == 0) {
				throw new IllegalArgumentException("Even: " + number);
			}
			sum.addAndGet(number);
		})).hasMessage("Even: 2").satisfies(failure -> assertThat(failure.getSuppressed()).hasSize(1));

		assertThat(sum).hasValue(4);
	}

	private static Chore due(Instant moment) {
		return new Chore("test", () -> {
		}, () -> Optional.of(moment), Duration.ofDays(1));
	}

}
