package nl.driehoek.benchmarks;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * Waits for a condition, with a timeout.
 */
final class Patience {

	private static final long PAUSE_MILLIS = 20;

	private Patience() {
	}

	static void until(String what, Duration longest, BooleanSupplier done) throws InterruptedException {
		long end = System.nanoTime() + longest.toNanos();
		while (!done.getAsBoolean()) {
			if (System.nanoTime() > end) {
				throw new IllegalStateException("Waited " + longest + " for " + what);
			}
			TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
		}
	}

}
