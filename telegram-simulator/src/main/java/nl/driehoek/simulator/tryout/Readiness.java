package nl.driehoek.simulator.tryout;

import java.io.IOException;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;

/**
 * Polls a started bot until it answers, even if it refuses to tell the time.
 */
final class Readiness {

	private static final long PAUSE = 250;

	private final BotProcess process;

	private final ClockClient clock;

	private final BiConsumer<BotProcess, Instant> ready;

	Readiness(BotProcess process, ClockClient clock, BiConsumer<BotProcess, Instant> ready) {
		this.process = process;
		this.clock = clock;
		this.ready = ready;
	}

	void watch() {
		Thread thread = new Thread(this::waitForIt, "bot-readiness");
		thread.setDaemon(true);
		thread.start();
	}

	private void waitForIt() {
		try {
			boolean answered = false;
			while (!answered && this.process.isAlive()) {
				TimeUnit.MILLISECONDS.sleep(PAUSE);
				answered = asked();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private boolean asked() throws InterruptedException {
		try {
			this.ready.accept(this.process, this.clock.read().now());
			return true;
		}
		catch (ClockClient.Refusal ex) {
			this.ready.accept(this.process, Instant.EPOCH);
			return true;
		}
		catch (IOException ex) {
			return false;
		}
	}

}
