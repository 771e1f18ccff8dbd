package nl.driehoek.bot.time;

import java.util.concurrent.atomic.AtomicBoolean;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs one sweep, never twice at a time, and survives what goes wrong in it.
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
	 * Whether a run must be queued for something that was wanted just now: not if one
	 * waits already.
	 */
	boolean isToBeQueued() {
		return this.queued.compareAndSet(false, true);
	}

	@Override
	public void run() {
		survive(this.sweep::sweep);
	}

	void runFresh() {
		survive(() -> {
			this.queued.set(false);
			this.sweep.sweepFresh();
		});
	}

	/**
	 * Whatever goes wrong, also an error: the scheduler would drop a sweep that throws,
	 * for good and without a word.
	 */
	@SuppressWarnings("checkstyle:IllegalCatch")
	private synchronized void survive(Runnable work) {
		try {
			work.run();
		}
		catch (Throwable ex) {
			logger.warn("The sweep '{}' could not be finished and will be tried again", this.sweep.name(),
					Traces.of(ex));
		}
	}

}
