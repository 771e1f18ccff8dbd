package nl.driehoek.bot.time;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs one sweep, never concurrently, and logs its failures.
 */
class SweepRun implements Runnable {

	private static final Logger logger = LoggerFactory.getLogger(SweepRun.class);

	private final Sweep sweep;

	SweepRun(Sweep sweep) {
		this.sweep = sweep;
	}

	Sweep sweep() {
		return this.sweep;
	}

	/**
	 * Catches everything, also an Error: the scheduler silently cancels a task that
	 * throws.
	 */
	@Override
	@SuppressWarnings("checkstyle:IllegalCatch")
	public synchronized void run() {
		try {
			this.sweep.sweep();
		}
		catch (Throwable ex) {
			logger.warn("The sweep '{}' failed and will be retried", this.sweep.name(), Traces.of(ex));
		}
	}

}
