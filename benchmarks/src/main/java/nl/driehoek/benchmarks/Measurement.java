package nl.driehoek.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import nl.driehoek.simulator.telegram.OfflineTelegram;
import nl.driehoek.simulator.telegram.Setup;

/**
 * One measurement: starts the processes, generates the load and checks the stored data.
 */
final class Measurement {

	private static final Logger logger = LoggerFactory.getLogger(Measurement.class);

	private static final Duration LONGEST = Duration.ofMinutes(10);

	private static final int STOPS = 3;

	private final Options options;

	private final Path folder;

	Measurement(Options options, Path folder) {
		this.options = options;
		this.folder = folder;
	}

	/**
	 * Runs the measurement and logs the results.
	 * @return whether every confirmed registration is stored once, with the typed values
	 */
	boolean run() throws IOException, InterruptedException {
		int everyNth = (this.options.mode() == Options.Mode.STORED) ? 5 : 1;
		Programmes programmes = Programmes.forDialogs(dialogs() + this.options.warmUp(), everyNth);
		programmes.writeTo(this.folder.resolve("programmes"));
		OpenLoad open = new OpenLoad();
		ExecutorService closed = Executors.newFixedThreadPool(2);
		Executor turns = (this.options.mode() == Options.Mode.OPEN) ? open : closed;
		try (OfflineTelegram telegram = OfflineTelegram.start(Setup.onPort(0).keeping(30));
				Rig rig = new Rig(this.options, telegram, this.folder)) {
			Crowd crowd = new Crowd(telegram, programmes, turns);
			logger.info("Ready after {} ms", rig.start().toMillis());
			measure(rig, crowd, open);
			rig.serveOnlyTheStore();
			return StoredData.at(rig.storeAddress()).agreesWith(crowd.users());
		}
		finally {
			closed.shutdownNow();
		}
	}

	private void measure(Rig rig, Crowd crowd, OpenLoad open) throws IOException, InterruptedException {
		switch (this.options.mode()) {
			case CLOSED, STORED -> closed(rig, crowd);
			case OPEN -> open(rig, crowd, open);
			case KILL -> kill(rig, crowd);
		}
		logger.info("Repeated after a timeout: {}, confirmed more than once: {}", crowd.repeats(),
				crowd.users().stream().filter(user -> user.confirmations() > 1).count());
	}

	private int dialogs() {
		int seconds = this.options.number("seconds", 60);
		return switch (this.options.mode()) {
			case CLOSED, KILL -> this.options.dialogs(2_000);
			case OPEN -> rate() * seconds / Question.UPDATES + 2 * this.options.users();
			case STORED -> this.options.number("talks", 10_000);
		};
	}

	private int rate() {
		return this.options.number("rate", 50);
	}

	private void closed(Rig rig, Crowd crowd) throws InterruptedException {
		walk(crowd, this.options.warmUp());
		Sample sample = Sample.begin(rig, crowd);
		walk(crowd, dialogs());
		sample.end();
	}

	private void walk(Crowd crowd, int dialogs) throws InterruptedException {
		crowd.walk(dialogs, this.options.users());
		finish(crowd);
	}

	private void finish(Crowd crowd) throws InterruptedException {
		Duration silence = Duration.ofSeconds(this.options.number("repeat-after", 12));
		Duration longest = Duration.ofSeconds(this.options.number("at-most", 600));
		try {
			Patience.until("the crowd", longest, () -> {
				crowd.repeatAfter(silence);
				return crowd.isFinished();
			});
		}
		catch (IllegalStateException ex) {
			crowd.users()
				.stream()
				.filter(user -> !user.isDone())
				.limit(5)
				.forEach(user -> logger.error("Stuck {}", user.progress()));
			throw ex;
		}
	}

	/**
	 * Uses twice the configured users, so that a user is ready for nearly every turn. The
	 * warm-up runs at twice the rate.
	 */
	private void open(Rig rig, Crowd crowd, OpenLoad turns) throws InterruptedException {
		crowd.walk(Integer.MAX_VALUE / 2, 2 * this.options.users());
		turns.take(2 * rate(), this.options.warmUp() * Question.UPDATES);
		Sample sample = Sample.begin(rig, crowd);
		int missed = turns.take(rate(), rate() * this.options.number("seconds", 60));
		sample.end();
		logger.info("Turns missed because no user was ready: {}", missed);
		TimeUnit.SECONDS.sleep(2);
	}

	private void kill(Rig rig, Crowd crowd) throws IOException, InterruptedException {
		walk(crowd, this.options.warmUp());
		int before = crowd.finished();
		crowd.walk(dialogs(), this.options.users());
		for (int stop = 1; stop <= STOPS; stop++) {
			int until = before + dialogs() * stop / (STOPS + 1);
			Patience.until("stop " + stop, LONGEST, () -> crowd.finished() >= until);
			rig.bot().stopHard();
			logger.info("Killed, ready again after {} ms", rig.startBot().toMillis());
		}
		finish(crowd);
	}

}
