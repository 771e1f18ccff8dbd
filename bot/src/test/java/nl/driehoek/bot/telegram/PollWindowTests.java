package nl.driehoek.bot.telegram;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.LongStream;

import nl.driehoek.bot.fixtures.TestClock;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PollWindowTests {

	private static final Duration HELD = Duration.ofSeconds(30);

	private final Map<Long, CompletableFuture<Void>> received = new HashMap<>();

	private final TestClock clock = new TestClock(Instant.parse("2026-03-02T09:00:00Z"));

	private final PollWindow window = new PollWindow(this.clock);

	private static Batch batch(long... ids) {
		List<RawUpdate> updates = LongStream.of(ids).mapToObj(id -> new RawUpdate(id, Optional.empty())).toList();
		return new Batch(updates, true);
	}

	private int take(long... ids) {
		return this.window.take(batch(ids), update -> {
			CompletableFuture<Void> stored = new CompletableFuture<>();
			this.received.put(update.id(), stored);
			return stored;
		});
	}

	private void store(long... ids) {
		LongStream.of(ids).forEach(id -> received(id).complete(null));
	}

	private CompletableFuture<Void> received(long id) {
		return Objects.requireNonNull(this.received.get(id));
	}

	private long offset() {
		return this.window.next(HELD).offset();
	}

	@Test
	void confirmsOnlyUpToTheFirstUpdateThatIsNotStored() {
		take(1, 2, 3, 4);

		store(1, 3, 4);
		long early = offset();
		store(2);

		assertThat(early).isEqualTo(2);
		assertThat(offset()).isEqualTo(5);
	}

	@Test
	void takesNewUpdatesWhileOneWaitsAndNoneTwice() {
		take(1, 2);
		store(2);

		int taken = take(1, 2, 3);

		assertThat(taken).isEqualTo(1);
		assertThat(offset()).as("the first one waits").isZero();
		assertThat(this.window.next(HELD).held()).as("Telegram has something to repeat").isZero();
	}

	@Test
	void takesAnUpdateAgainThatFailed() {
		take(1, 2);
		store(2);
		received(1).completeExceptionally(new IllegalStateException("The bot is stopping"));

		assertThat(offset()).isZero();
		assertThat(take(1, 2)).isEqualTo(1);
	}

	@Test
	void takesNoConfirmedUpdateAgain() {
		take(1, 2);
		store(1, 2);
		offset();

		assertThat(take(1, 2, 2, 3)).isEqualTo(1);
	}

	@Test
	void confirmsAgainWhatTelegramRepeats() {
		take(1, 2);
		store(1, 2);
		offset();
		take();

		assertThat(take(1, 2)).isZero();
		assertThat(offset()).isEqualTo(3);
	}

	@Test
	void dropsTheOffsetAfterAnEmptyAnswer() {
		take(Integer.MAX_VALUE);
		store(Integer.MAX_VALUE);
		long before = offset();

		take();

		assertThat(before).isEqualTo(1L + Integer.MAX_VALUE);
		assertThat(offset()).isZero();
	}

	@Test
	void dropsTheOffsetAfterAWeekWithoutUpdates() {
		take(Integer.MAX_VALUE);
		store(Integer.MAX_VALUE);
		offset();

		this.clock.pass(Duration.ofDays(7).plusSeconds(1));

		assertThat(offset()).isZero();
	}

	@Test
	void theLargestIdIsNoNegativeOffset() {
		take(Long.MAX_VALUE);
		store(Long.MAX_VALUE);

		assertThat(offset()).isPositive();
	}

	@Test
	void isNeverWiderThanWhatTelegramRepeats() {
		PollWindow fresh = new PollWindow(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));

		assertThat(fresh.next(HELD).limit()).isEqualTo(PollWindow.MOST).isEqualTo(100);
	}

}
