package nl.driehoek.store;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import de.bwaldvogel.mongo.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class StoreThreadTests {

	private final ExecutorService clients = Executors.newCachedThreadPool();

	private final CountDownLatch running = new CountDownLatch(1);

	private final AtomicBoolean gaveUp = new AtomicBoolean();

	@AfterEach
	void stopClients() {
		this.clients.shutdownNow();
	}

	@AfterEach
	void gaveUpForNothing() {
		assertThat(this.gaveUp).as("gave up though nothing had failed").isFalse();
	}

	@Test
	void answersOnlyAfterTheCommit() throws Exception {
		CountDownLatch committing = new CountDownLatch(1);
		CountDownLatch disk = new CountDownLatch(1);
		StoreThread store = new StoreThread(() -> {
			committing.countDown();
			await(disk);
		}, this::giveUp);

		Future<Document> reply = this.clients.submit(() -> store.call(() -> new Document("n", 1)));
		await(committing);

		// A reply that leaves too early takes a moment to reach its client.
		assertThatExceptionOfType(TimeoutException.class).isThrownBy(() -> reply.get(200, TimeUnit.MILLISECONDS));
		disk.countDown();
		assertThat(reply.get(1, TimeUnit.MINUTES)).containsEntry("n", 1);
		store.stop();
	}

	@Test
	void sharesACommitAmongWhatHasQueuedUp() throws Exception {
		CountDownLatch first = new CountDownLatch(1);
		AtomicInteger commits = new AtomicInteger();
		StoreThread store = new StoreThread(commits::incrementAndGet, this::giveUp);
		List<Future<Document>> replies = new ArrayList<>();
		replies.add(ask(store, first));
		await(this.running);

		IntStream.range(0, 10).forEach(i -> replies.add(ask(store, new CountDownLatch(0))));
		awaitWaiting(10, store);
		first.countDown();
		for (Future<Document> reply : replies) {
			reply.get(1, TimeUnit.MINUTES);
		}

		assertThat(commits).hasValue(2);
		store.stop();
	}

	@Test
	void pausesOnceAfterTheLastCommit() throws Exception {
		AtomicBoolean committed = new AtomicBoolean();
		AtomicInteger pauses = new AtomicInteger();
		CountDownLatch paused = new CountDownLatch(1);
		StoreThread store = new StoreThread(new StoreCommit() {

			@Override
			public void commit() {
				committed.set(true);
			}

			@Override
			public void pause() {
				if (committed.get()) {
					pauses.incrementAndGet();
					paused.countDown();
				}
			}

		}, this::giveUp);

		store.call(Document::new);
		await(paused);
		TimeUnit.MILLISECONDS.sleep(500);

		assertThat(pauses).hasValue(1);
		store.stop();
	}

	@Test
	void refusedCommandDoesNotSpoilItsBatch() {
		StoreThread store = new StoreThread(() -> {
		}, this::giveUp);

		assertThatIllegalArgumentException().isThrownBy(() -> store.call(() -> {
			throw new IllegalArgumentException("no");
		}));
		assertThat(store.call(() -> new Document("n", 1))).containsEntry("n", 1);
		assertThat(store.stop()).isTrue();
	}

	@Test
	void claimsNothingAndGivesUpOnceACommitHasFailed() {
		AtomicInteger ends = new AtomicInteger();
		StoreThread store = new StoreThread(() -> {
			throw new IllegalStateException("disk full");
		}, ends::incrementAndGet);

		assertThatIllegalStateException().isThrownBy(() -> store.call(Document::new)).withMessage("disk full");
		assertThatIllegalStateException().isThrownBy(() -> store.call(Document::new))
			.withMessage("the store is closed");
		assertThat(store.stop()).isFalse();
		assertThat(ends).hasValue(1);
	}

	@Test
	void claimsNothingAndGivesUpOnceACommandRanOutOfMemory() {
		AtomicInteger commits = new AtomicInteger();
		AtomicInteger ends = new AtomicInteger();
		StoreThread store = new StoreThread(commits::incrementAndGet, ends::incrementAndGet);

		assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> store.call(() -> {
			throw new OutOfMemoryError("in the middle");
		}));
		assertThat(store.stop()).isFalse();
		assertThat(commits).hasValue(0);
		assertThat(ends).hasValue(1);
	}

	/** An error thrown here, on the store thread, would fail no test. */
	private void giveUp() {
		this.gaveUp.set(true);
	}

	private Future<Document> ask(StoreThread store, CountDownLatch until) {
		return this.clients.submit(() -> store.call(() -> {
			this.running.countDown();
			await(until);
			return new Document();
		}));
	}

	private static void awaitWaiting(int calls, StoreThread store) {
		while (store.waiting() < calls) {
			Thread.onSpinWait();
		}
	}

	private static void await(CountDownLatch latch) {
		try {
			assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
