package nl.driehoek.bot.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
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

	@AfterEach
	void stopClients() {
		this.clients.shutdownNow();
	}

	@Test
	void answersOnlyAfterTheCommit() throws Exception {
		CountDownLatch disk = new CountDownLatch(1);
		StoreThread store = new StoreThread(() -> await(disk), StoreThreadTests::never);

		Future<Document> reply = this.clients.submit(() -> store.call(() -> new Document("n", 1)));

		assertThat(reply).isNotDone();
		disk.countDown();
		assertThat(reply.get(1, TimeUnit.MINUTES)).containsEntry("n", 1);
		store.stop();
	}

	@Test
	void sharesACommitAmongWhatHasQueuedUp() throws Exception {
		CountDownLatch first = new CountDownLatch(1);
		AtomicInteger commits = new AtomicInteger();
		StoreThread store = new StoreThread(commits::incrementAndGet, StoreThreadTests::never);
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
	void refusedCommandDoesNotSpoilItsBatch() {
		StoreThread store = new StoreThread(() -> {
		}, StoreThreadTests::never);

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

	private static void never() {
		throw new AssertionError("This store has nothing to give up for");
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
