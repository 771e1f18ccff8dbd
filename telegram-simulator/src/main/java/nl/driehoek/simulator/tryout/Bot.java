package nl.driehoek.simulator.tryout;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * Starts and kills the bot process; a restart continues at the time the bot's clock had
 * reached.
 */
final class Bot implements AutoCloseable {

	private static final List<String> JAVA = List.of("-Xmx128m", "-XX:+ExitOnOutOfMemoryError", "-XX:+UseSerialGC",
			"-XX:TieredStopAtLevel=1");

	private final List<Consumer<BotState>> listeners = new CopyOnWriteArrayList<>();

	private final BotLog log = new BotLog();

	private final Path jar;

	private final BotSettings settings;

	private final TryOutClock clock;

	private final ClockClient client;

	private Optional<BotProcess> process = Optional.empty();

	private BotState state = BotState.STOPPED;

	Bot(Path jar, BotSettings settings, TryOutClock clock) {
		this.jar = jar;
		this.settings = settings;
		this.clock = clock;
		this.client = new ClockClient(settings.port());
	}

	void onChange(Consumer<BotState> listener) {
		this.listeners.add(listener);
	}

	synchronized BotState state() {
		return this.state;
	}

	BotLog log() {
		return this.log;
	}

	synchronized void start() {
		if (this.process.filter(BotProcess::isAlive).isPresent()) {
			return;
		}
		Ports.mustBeFree(this.settings.port(), "--bot-port");
		BotProcess started = BotProcess.start(this.jar, JAVA, this.settings.environment(this.clock.instant()),
				this.log::add);
		this.process = Optional.of(started);
		this.clock.run();
		become(BotState.STARTING);
		var unused = started.onExit().thenAcceptAsync((code) -> ended(started));
		new Readiness(started, this.client, this::ready).watch();
	}

	synchronized void stopHard() {
		if (this.process.isPresent()) {
			become(BotState.STOPPED);
			this.process.get().stopHard();
			this.clock.stand();
		}
	}

	private synchronized void ready(BotProcess which, Instant now) {
		this.clock.learn(now);
		if (isCurrent(which) && this.state == BotState.STARTING) {
			become(BotState.RUNNING);
		}
	}

	private synchronized void ended(BotProcess which) {
		if (isCurrent(which) && this.state != BotState.STOPPED) {
			this.clock.stand();
			become(BotState.DIED);
		}
	}

	private boolean isCurrent(BotProcess which) {
		return this.process.filter((current) -> current == which).isPresent();
	}

	private void become(BotState next) {
		this.state = next;
		this.listeners.forEach((listener) -> listener.accept(next));
	}

	BotTime time() throws InterruptedException {
		try {
			ClockClient.Reading reading = this.client.read();
			this.clock.learn(reading.now());
			return new BotTime(reading.now(), reading.next(), true);
		}
		catch (IOException ex) {
			return new BotTime(this.clock.instant(), Optional.empty(), false);
		}
	}

	/**
	 * Moves the bot's clock.
	 * @param to an instant, or {@code next}
	 */
	BotTime move(String to) throws IOException, InterruptedException {
		BotTime before = time();
		try {
			ClockClient.Reading reading = this.client.move(to);
			this.clock.learn(reading.now());
			return new BotTime(reading.now(), reading.next(), true);
		}
		catch (ClockClient.Refusal ex) {
			throw ex;
		}
		catch (IOException ex) {
			target(to, before).ifPresent(this.clock::learn);
			throw ex;
		}
	}

	/**
	 * Where the clock may have moved to although its answer was lost.
	 */
	private Optional<Instant> target(String to, BotTime before) {
		return to.equals("next") ? before.next() : Optional.of(Instant.parse(to));
	}

	@Override
	public void close() {
		stopHard();
	}

}
