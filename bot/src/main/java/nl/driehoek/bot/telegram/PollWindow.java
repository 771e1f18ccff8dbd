package nl.driehoek.bot.telegram;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

import nl.driehoek.bot.time.Backoff;

/**
 * The updates that were received and are not confirmed, in the order received. A poll
 * confirms the oldest ones up to the first that is not stored yet. Telegram repeats that
 * one and all later ones, up to 100, and adds new ones: so polling goes on while one chat
 * waits, and a crash loses no update.
 */
final class PollWindow {

	/** The most updates of one poll, and so the size of this window. */
	static final int MOST = 100;

	private static final Backoff PATIENCE = new Backoff(Duration.ofMillis(250), Duration.ofSeconds(1));

	/** After a week without updates the next id is random. */
	private static final Duration IDS_KEPT = Duration.ofDays(7);

	private final Map<Long, CompletableFuture<Void>> open = new LinkedHashMap<>();

	private final Deque<Long> confirmed = new ArrayDeque<>();

	private final Clock clock;

	private Instant last;

	private long offset;

	private int limit = MOST;

	private int fruitless;

	PollWindow(Clock clock) {
		this.clock = clock;
		this.last = clock.instant();
	}

	/**
	 * The next poll. It is not held while an update is open, because Telegram has that
	 * one to repeat.
	 */
	FetchUpdates next(Duration timeout) {
		settle();
		if (this.last.plus(IDS_KEPT).isBefore(this.clock.instant())) {
			this.offset = 0;
		}
		return new FetchUpdates(this.offset, this.limit, this.open.isEmpty() ? timeout : Duration.ZERO);
	}

	private void settle() {
		Iterator<Map.Entry<Long, CompletableFuture<Void>>> oldest = this.open.entrySet().iterator();
		while (oldest.hasNext()) {
			Map.Entry<Long, CompletableFuture<Void>> update = oldest.next();
			if (!update.getValue().isDone() || update.getValue().isCompletedExceptionally()) {
				return;
			}
			confirm(update.getKey());
			oldest.remove();
		}
	}

	private void confirm(long id) {
		this.offset = Math.min(id, Long.MAX_VALUE - 1) + 1;
		this.confirmed.remove(id);
		this.confirmed.addLast(id);
		if (this.confirmed.size() > MOST) {
			this.confirmed.removeFirst();
		}
	}

	/**
	 * Takes the updates that were not received before. If the response cannot be parsed,
	 * the next poll has limit 1, to skip only the unreadable update. After an empty
	 * response the offset is 0, because Telegram may have restarted the ids at a lower
	 * number.
	 * @return how many were taken
	 */
	int take(Batch batch, Function<RawUpdate, CompletableFuture<Void>> receive) {
		if (!batch.readable() && this.limit > 1) {
			this.limit = 1;
			return 0;
		}
		this.limit = batch.updates().isEmpty() ? MOST : Math.min(MOST, this.limit * 2);
		if (batch.updates().isEmpty() && this.open.isEmpty()) {
			this.offset = 0;
		}
		int taken = (int) batch.updates().stream().filter(update -> take(update, receive)).count();
		this.fruitless = (taken > 0) ? 0 : this.fruitless + 1;
		return taken;
	}

	/**
	 * An update that was confirmed before is confirmed again: the confirmation was lost.
	 */
	private boolean take(RawUpdate update, Function<RawUpdate, CompletableFuture<Void>> receive) {
		CompletableFuture<Void> before = this.open.get(update.id());
		if (before != null && !before.isCompletedExceptionally()) {
			return false;
		}
		boolean known = this.confirmed.contains(update.id());
		this.open.put(update.id(), known ? CompletableFuture.completedFuture(null) : receive.apply(update));
		this.last = this.clock.instant();
		return !known;
	}

	/**
	 * Waits until all updates are stored, or a short while: longer each time that a poll
	 * brought nothing new.
	 */
	void await() throws ExecutionException, InterruptedException {
		await(PATIENCE.after(this.fruitless + 1));
	}

	void await(Duration patience) throws ExecutionException, InterruptedException {
		try {
			CompletableFuture.allOf(this.open.values().toArray(CompletableFuture[]::new))
				.get(patience.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (TimeoutException ex) {
			settle();
		}
	}

}
