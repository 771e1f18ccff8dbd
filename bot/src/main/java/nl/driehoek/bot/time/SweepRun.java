package nl.driehoek.bot.time;

import java.util.concurrent.atomic.AtomicBoolean;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs one sweep, never concurrently, and logs its failures.
 */
class SweepRun implements Runnable {

	private static final Logger logger = LoggerFactory.getLogger(SweepRun.class);

	private final Sweep sweep;

	private final AtomicBoolean queued = new AtomicBoolean();

	SweepRun(Sweep sweep) {
		this.sweep = sweep;
	}

	Sweep sweep() {
		return this.sweep;
	}

	/**
	 * Whether the caller must queue a run for new rows; false if a run is already queued.
	 */
	boolean isToBeQueued() {
		return this.queued.compareAndSet(false, true);
	}

	@Override
	public void run() {
		runSafely(this.sweep::sweep);
	}

	void runFresh() {
		runSafely(() -> {
			this.queued.set(false);
			this.sweep.sweepFresh();
		});
	}

	/**
	 * Catches everything, also an Error: the scheduler silently cancels a task that
	 * throws.
	 */
	@SuppressWarnings("checkstyle:IllegalCatch")
	private synchronized void runSafely(Runnable work) {
		try {
			work.run();
		}
		catch (Throwable ex) {
			logger.warn("The sweep '{}' failed and will be retried", this.sweep.name(), Traces.of(ex));
		}
	}

}
