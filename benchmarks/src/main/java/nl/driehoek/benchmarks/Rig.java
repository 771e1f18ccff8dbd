package nl.driehoek.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

import nl.driehoek.simulator.telegram.Call;
import nl.driehoek.simulator.telegram.CallListener;
import nl.driehoek.simulator.telegram.OfflineTelegram;

/**
 * Runs the bot and, optionally, its store as separate processes; the offline Telegram
 * runs in this process.
 */
final class Rig implements CallListener, AutoCloseable {

	private static final List<String> STORE_JAVA = List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

	private static final Duration PATIENCE = Duration.ofMinutes(2);

	private final AtomicLong polls = new AtomicLong();

	private final Options options;

	private final OfflineTelegram telegram;

	private final Path folder;

	private final int storePort = freePort();

	private Optional<ChildProcess> store = Optional.empty();

	private Optional<ChildProcess> bot = Optional.empty();

	/**
	 * Prepares the processes without starting them.
	 * @param folder contains {@code programmes}; the data and logs are written to it
	 */
	Rig(Options options, OfflineTelegram telegram, Path folder) {
		this.options = options;
		this.telegram = telegram;
		this.folder = folder;
		telegram.onCall(this);
	}

	@Override
	public void before(Call call) {
		if (call.is("getUpdates")) {
			this.polls.incrementAndGet();
		}
	}

	/**
	 * Starts the bot, and the store if it is a separate process.
	 * @return the time until the first poll of the bot
	 */
	Duration start() throws IOException, InterruptedException {
		if (this.options.storeOutside()) {
			startStore();
		}
		return startBot();
	}

	private void startStore() throws IOException, InterruptedException {
		Map<String, String> settings = Map.of("DRIEHOEK_DATA", this.folder.resolve("data").toString());
		List<String> command = List.of(this.options.jar().toString(), "store", "--port=" + this.storePort);
		this.store = Optional.of(ChildProcess.start(STORE_JAVA, command, settings, this.folder.resolve("store.log")));
		Patience.until("the store", PATIENCE, () -> isServed(this.storePort));
	}

	Duration startBot() throws IOException, InterruptedException {
		long begin = System.nanoTime();
		long before = this.polls.get();
		ChildProcess child = ChildProcess.start(this.options.java(), List.of(this.options.jar().toString()), settings(),
				this.folder.resolve("bot.log"));
		this.bot = Optional.of(child);
		Patience.until("the bot", PATIENCE, () -> this.polls.get() > before || !child.isAlive());
		if (!child.isAlive()) {
			throw new IllegalStateException("The bot exited, see " + this.folder.resolve("bot.log"));
		}
		return Duration.ofNanos(System.nanoTime() - begin);
	}

	private Map<String, String> settings() {
		Map<String, String> settings = new HashMap<>(Map.of("TELEGRAM_BOT_TOKEN", this.telegram.token(),
				"TELEGRAM_API_URL", this.telegram.url(), "TELEGRAM_CALLS_PER_SECOND", "30000", "SERVER_PORT", "0",
				"DRIEHOEK_DATA", this.folder.resolve("data").toString(), "DRIEHOEK_PROGRAMMES",
				this.folder.resolve("programmes").toString()));
		if (this.options.storeOutside()) {
			settings.put("MONGODB_URI", storeAddress());
		}
		return settings;
	}

	String storeAddress() {
		return "mongodb://127.0.0.1:" + this.storePort + "/driehoek";
	}

	ChildProcess bot() {
		return this.bot.orElseThrow();
	}

	Optional<ChildProcess> store() {
		return this.store;
	}

	/**
	 * Kills the bot and serves its data at {@link #storeAddress()}.
	 */
	void serveOnlyTheStore() throws IOException, InterruptedException {
		bot().stopHard();
		if (!this.options.storeOutside()) {
			startStore();
		}
	}

	@Override
	public void close() {
		this.bot.ifPresent(ChildProcess::stopHard);
		this.store.ifPresent(ChildProcess::stop);
	}

	private static boolean isServed(int port) {
		try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
			return socket.isConnected();
		}
		catch (IOException ex) {
			return false;
		}
	}

	private static int freePort() {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
