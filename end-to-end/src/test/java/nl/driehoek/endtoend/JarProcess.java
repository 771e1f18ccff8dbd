package nl.driehoek.endtoend;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One of our jars as a separate process that can be stopped or killed without a shutdown,
 * like a power cut.
 */
final class JarProcess implements AutoCloseable {

	private static final List<String> NOT_INHERITED = List.of("TELEGRAM_", "MONGODB_", "SMTP_", "MAIL_", "DRIEHOEK_",
			"PUBLIC_URL", "SERVER_", "SPRING_", "JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS");

	/** The same JVM options as in the Dockerfile and the try-out. */
	private static final List<String> JAVA = List.of("-Xmx128m", "-XX:+ExitOnOutOfMemoryError", "-XX:+UseSerialGC",
			"-XX:TieredStopAtLevel=1");

	private final Output output = new Output();

	private final Process process;

	private JarProcess(Process process) {
		this.process = process;
		// an aborted test run must leave no process behind
		Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
		Thread reader = new Thread(this::read, "output-of-" + process.pid());
		reader.setDaemon(true);
		reader.start();
	}

	static JarProcess start(Jar jar, Map<String, String> settings, String... arguments) {
		List<String> command = new ArrayList<>();
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		command.addAll(JAVA);
		command.addAll(List.of("-jar", jar.path().toString()));
		command.addAll(List.of(arguments));
		ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
		builder.environment().keySet().removeIf(name -> NOT_INHERITED.stream().anyMatch(name::startsWith));
		builder.environment().putAll(settings);
		try {
			return new JarProcess(builder.start());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void read() {
		try (BufferedReader lines = this.process.inputReader(StandardCharsets.UTF_8)) {
			lines.lines().forEach(this.output::add);
		}
		catch (IOException | UncheckedIOException ex) {
			this.output.add("(output ended: " + ex.getMessage() + ")");
		}
	}

	/**
	 * Waits until its output matches.
	 * @throws IllegalStateException with its output, if it ends first
	 */
	Matcher says(Pattern words) {
		return answers(() -> this.output.find(words));
	}

	/**
	 * Polls until it answers.
	 * @throws IllegalStateException with its output, if it ends first
	 */
	<T> T answers(Supplier<Optional<T>> question) {
		return Patience.untilStarted("the program answers", () -> {
			Optional<T> answer = question.get();
			if (answer.isEmpty() && !this.process.isAlive()) {
				throw new IllegalStateException(
						"The program ended, code " + this.process.exitValue() + ":\n" + this.output);
			}
			return answer;
		});
	}

	Output output() {
		return this.output;
	}

	boolean isAlive() {
		return this.process.isAlive();
	}

	/**
	 * Stops it with a normal shutdown, and waits until it has ended.
	 */
	void stop() {
		this.process.destroy();
		var unused = this.process.onExit().join();
	}

	/**
	 * Kills it without a shutdown.
	 */
	void stopHard() {
		this.process.destroyForcibly();
		var unused = this.process.onExit().join();
	}

	@Override
	public void close() {
		stopHard();
	}

}
