package nl.driehoek.store;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import de.bwaldvogel.mongo.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes all queued commands as a batch, runs them one after another, commits once, and
 * only then lets the replies leave. No other thread touches the data, so no commit falls
 * inside a command. Replies to reads and refusals wait for the commit too: they may
 * reveal a write of their own batch.
 */
final class StoreThread {

	private static final Logger log = LoggerFactory.getLogger(StoreThread.class);

	private static final long PAUSE_MILLIS = 200;

	private final BlockingQueue<StoreCall> calls = new LinkedBlockingQueue<>();

	private final StoreCommit commit;

	private final Runnable onFailure;

	private final Thread thread;

	private volatile boolean closing;

	private volatile boolean broken;

	/**
	 * Starts the thread.
	 * @param commit makes the changes of a batch durable
	 * @param onFailure runs after a batch that failed, when nothing is served any more
	 */
	StoreThread(StoreCommit commit, Runnable onFailure) {
		this.commit = commit;
		this.onFailure = onFailure;
		this.thread = new Thread(this::serve, "store");
		this.thread.start();
	}

	/**
	 * Runs one command on the store thread.
	 * @param work the command
	 * @return its reply, once its batch is in the file
	 */
	Document call(Supplier<Document> work) {
		return submit(work).reply();
	}

	int waiting() {
		return this.calls.size();
	}

	/**
	 * Serves the queued commands and ends.
	 * @return whether every change is in the file
	 */
	boolean stop() {
		// Not by an interrupt, which would close the file during a commit.
		submit(() -> {
			this.closing = true;
			return new Document();
		});
		boolean interrupted = false;
		while (this.thread.isAlive()) {
			try {
				this.thread.join();
			}
			catch (InterruptedException ex) {
				interrupted = true;
			}
		}
		if (interrupted) {
			Thread.currentThread().interrupt();
		}
		return !this.broken;
	}

	private StoreCall submit(Supplier<Document> work) {
		StoreCall call = new StoreCall(work);
		this.calls.add(call);
		// Checked after add(), so that no call stays unanswered.
		if (this.closing) {
			call.fail(new IllegalStateException("the store is closed"));
		}
		return call;
	}

	private void serve() {
		while (!this.broken && (!this.closing || !this.calls.isEmpty())) {
			serveBatch();
		}
	}

	@SuppressWarnings("checkstyle:IllegalCatch") // no failure lets a reply leave
	private void serveBatch() {
		List<StoreCall> batch = new ArrayList<>();
		try {
			batch.add(next());
			this.calls.drainTo(batch);
			batch.forEach(StoreCall::run);
			this.commit.commit();
			batch.forEach(StoreCall::answer);
		}
		catch (Throwable ex) {
			this.broken = true;
			this.closing = true;
			giveUp(batch, ex);
		}
	}

	private StoreCall next() throws InterruptedException {
		StoreCall call = this.calls.poll(PAUSE_MILLIS, TimeUnit.MILLISECONDS);
		if (call == null) {
			this.commit.pause();
			return this.calls.take();
		}
		return call;
	}

	private void giveUp(List<StoreCall> batch, Throwable cause) {
		try {
			log.error("The store stops: its last batch of commands is not in the file", cause);
			this.calls.drainTo(batch);
			batch.forEach(call -> call.fail(cause));
		}
		finally {
			this.onFailure.run();
		}
	}

}
