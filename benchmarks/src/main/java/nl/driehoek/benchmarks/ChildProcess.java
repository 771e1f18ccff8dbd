package nl.driehoek.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A Java program as a separate process that can be killed without a shutdown, like a
 * power cut.
 *
 * @param process the process
 */
record ChildProcess(Process process) {

	/**
	 * Prefixes of environment variables that the process must not inherit: they may hold
	 * production settings.
	 */
	private static final List<String> NOT_INHERITED = List.of("TELEGRAM_", "MONGODB_", "SMTP_", "MAIL_", "DRIEHOEK_",
			"PUBLIC_URL", "SERVER_", "SPRING_", "JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS");

	/**
	 * Starts a jar.
	 * @param java the JVM options
	 * @param command the jar and its arguments
	 * @param settings additional environment variables
	 * @param log the file to which its output is appended
	 */
	static ChildProcess start(List<String> java, List<String> command, Map<String, String> settings, Path log)
			throws IOException {
		String machine = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		List<String> words = Stream.of(Stream.of(machine), java.stream(), Stream.of("-jar"), command.stream())
			.flatMap(part -> part)
			.toList();
		ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
		builder.environment().keySet().removeIf(name -> NOT_INHERITED.stream().anyMatch(name::startsWith));
		builder.environment().putAll(settings);
		return new ChildProcess(builder.start());
	}

	Usage usage() {
		return Usage.of(this.process.toHandle());
	}

	boolean isAlive() {
		return this.process.isAlive();
	}

	void stopHard() {
		this.process.destroyForcibly();
		this.process.onExit().join();
	}

	void stop() {
		this.process.destroy();
		this.process.onExit().join();
	}

}
