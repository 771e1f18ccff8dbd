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
 * One measurement from the start of the processes to reading the store back.
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
	 * Measures and tells.
	 * @return whether all that was registered is stored as it was typed
	 */
	boolean run() throws IOException, InterruptedException {
		int everyNth = (this.options.mode() == Options.Mode.STORED) ? 5 : 1;
		Programmes programmes = Programmes.forDialogs(dialogs() + this.options.warmUp(), everyNth);
		programmes.writeTo(this.folder.resolve("programmes"));
		OpenTurns open = new OpenTurns();
		ExecutorService closed = Executors.newFixedThreadPool(2);
		Executor turns = (this.options.mode() == Options.Mode.OPEN) ? open : closed;
		try (OfflineTelegram telegram = OfflineTelegram.start(Setup.onPort(0).keeping(30));
				Rig rig = new Rig(this.options, telegram, this.folder)) {
			Crowd crowd = new Crowd(telegram, programmes, turns);
			logger.info("Ready after {} ms", rig.start().toMillis());
			measure(rig, crowd, open);
			rig.leaveOnlyTheStore();
			return Stored.at(rig.storeAddress()).agreesWith(crowd.walkers());
		}
		finally {
			closed.shutdownNow();
		}
	}

	private void measure(Rig rig, Crowd crowd, OpenTurns open) throws IOException, InterruptedException {
		switch (this.options.mode()) {
			case CLOSED, STORED -> closed(rig, crowd);
			case OPEN -> open(rig, crowd, open);
			case KILL -> kill(rig, crowd);
		}
		logger.info("Repeated after a silence: {}, confirmed more than once: {}", crowd.repeats(),
				crowd.walkers().stream().filter(walker -> walker.confirmations() > 1).count());
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
			crowd.walkers()
				.stream()
				.filter(walker -> !walker.isDone())
				.limit(5)
				.forEach(walker -> logger.error("Stuck {}", walker.standing()));
			throw ex;
		}
	}

	/**
	 * Twice as many users as can have a turn at a time, so that always one is ready; what
	 * warms up is a few turns at the same pace.
	 */
	private void open(Rig rig, Crowd crowd, OpenTurns turns) throws InterruptedException {
		crowd.walk(Integer.MAX_VALUE / 2, 2 * this.options.users());
		turns.take(2 * rate(), this.options.warmUp() * Question.UPDATES);
		Sample sample = Sample.begin(rig, crowd);
		int missed = turns.take(rate(), rate() * this.options.number("seconds", 60));
		sample.end();
		logger.info("Turns that nobody was ready to take: {}", missed);
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
			logger.info("Stopped hard, ready again after {} ms", rig.startBot().toMillis());
		}
		finish(crowd);
	}

}
