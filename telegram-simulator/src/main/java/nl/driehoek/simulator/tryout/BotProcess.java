package nl.driehoek.simulator.tryout;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The bot as a separate process that can be killed without a shutdown, like a power cut.
 */
public final class BotProcess {

	/**
	 * Prefixes of environment variables that the bot must not inherit: they may hold
	 * production settings.
	 */
	private static final List<String> NOT_INHERITED = List.of("TELEGRAM_", "MONGODB_", "SMTP_", "MAIL_", "DRIEHOEK_",
			"PUBLIC_URL", "SERVER_", "SPRING_");

	private final Process process;

	private final CompletableFuture<Integer> exit;

	private BotProcess(Process process, Consumer<String> output) {
		this.process = process;
		Thread reader = new Thread(() -> read(output), "bot-output");
		reader.setDaemon(true);
		reader.start();
		this.exit = process.onExit().thenApply((ended) -> {
			joined(reader);
			return ended.exitValue();
		});
	}

	/**
	 * Starts a jar with the Java of this process.
	 * @param java JVM options, such as {@code -Xmx128m}
	 * @param settings additional environment variables
	 */
	public static BotProcess start(Path jar, List<String> java, Map<String, String> settings, Consumer<String> output) {
		String machine = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		Stream<String> command = Stream.of(Stream.of(machine), java.stream(), Stream.of("-jar", jar.toString()))
			.flatMap((part) -> part);
		ProcessBuilder builder = new ProcessBuilder(command.toList()).redirectErrorStream(true);
		removeProductionSettings(builder.environment());
		builder.environment().putAll(settings);
		try {
			return new BotProcess(builder.start(), output);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static void removeProductionSettings(Map<String, String> environment) {
		environment.keySet().removeIf((name) -> NOT_INHERITED.stream().anyMatch(name::startsWith));
	}

	private void read(Consumer<String> output) {
		try (BufferedReader lines = this.process.inputReader(StandardCharsets.UTF_8)) {
			lines.lines().forEach(output);
		}
		catch (IOException | UncheckedIOException ex) {
			output.accept("The bot's output ended: " + ex.getMessage());
		}
	}

	private static void joined(Thread reader) {
		try {
			reader.join(TimeUnit.SECONDS.toMillis(2));
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	public long pid() {
		return this.process.pid();
	}

	public boolean isAlive() {
		return this.process.isAlive();
	}

	/**
	 * Completes with the exit code once the process has ended and its last line is read.
	 */
	public CompletableFuture<Integer> onExit() {
		return this.exit;
	}

	/**
	 * Kills the process without a shutdown and waits until it has ended.
	 */
	public void stopHard() {
		this.process.destroyForcibly();
		var unused = this.exit.join();
	}

}
