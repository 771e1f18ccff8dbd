package nl.driehoek.store;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Supplier;

import de.bwaldvogel.mongo.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs all commands that have queued up, one after another, commits once, and only then
 * lets their replies go. The thread is the lock: no commit falls inside a command. Reads
 * and errors wait as writes do, for what they tell may stem from a write of their own
 * batch.
 */
final class StoreThread {

	private static final Logger log = LoggerFactory.getLogger(StoreThread.class);

	private final BlockingQueue<StoreCall> calls = new LinkedBlockingQueue<>();

	private final Runnable commit;

	private final Runnable last;

	private final Thread thread;

	private volatile boolean closing;

	private volatile boolean broken;

	/**
	 * Begins to serve.
	 * @param commit puts what was done into the file
	 * @param last what is done after a commit that failed, when nobody is served any more
	 */
	StoreThread(Runnable commit, Runnable last) {
		this.commit = commit;
		this.last = last;
		this.thread = new Thread(this::serve, "store");
		this.thread.start();
	}

	/**
	 * Runs the work on the store thread.
	 * @param work one command
	 * @return its reply, once everything it tells of is in the file
	 */
	Document call(Supplier<Document> work) {
		return submit(work).reply();
	}

	int waiting() {
		return this.calls.size();
	}

	/**
	 * Serves what has queued up and ends.
	 * @return whether everything that was done is in the file
	 */
	boolean stop() {
		// No interrupt: it would close the file under a commit.
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
		// Looked at after add(), so that no call is left unanswered.
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

	@SuppressWarnings("checkstyle:IllegalCatch") // not in the file (disk full, memory):
													// no reply may claim it, ever
	private void serveBatch() {
		List<StoreCall> batch = new ArrayList<>();
		try {
			batch.add(this.calls.take());
			this.calls.drainTo(batch);
			batch.forEach(StoreCall::run);
			this.commit.run();
			batch.forEach(StoreCall::answer);
		}
		catch (Throwable ex) {
			this.broken = true;
			this.closing = true;
			giveUp(batch, ex);
		}
	}

	private void giveUp(List<StoreCall> batch, Throwable cause) {
		try {
			log.error("The store stops: what was asked of it is not in the file", cause);
			this.calls.drainTo(batch);
			batch.forEach(call -> call.fail(cause));
		}
		finally {
			this.last.run();
		}
	}

}
