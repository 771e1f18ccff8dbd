package nl.driehoek.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A Java program as a process of its own, which can be stopped as hard as a power cut
 * stops it.
 *
 * @param process the process
 */
record Child(Process process) {

	/**
	 * Settings of the real world that must not reach a program that is measured.
	 */
	private static final List<String> FORGOTTEN = List.of("TELEGRAM_", "MONGODB_", "SMTP_", "MAIL_", "DRIEHOEK_",
			"PUBLIC_URL", "SERVER_", "SPRING_", "JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS");

	/**
	 * Starts a jar.
	 * @param java options of the Java machine
	 * @param command the jar and its arguments
	 * @param settings the environment beside what every program inherits
	 * @param log where its output is added
	 */
	static Child start(List<String> java, List<String> command, Map<String, String> settings, Path log)
			throws IOException {
		String machine = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		List<String> words = Stream.of(Stream.of(machine), java.stream(), Stream.of("-jar"), command.stream())
			.flatMap(part -> part)
			.toList();
		ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
		builder.environment().keySet().removeIf(name -> FORGOTTEN.stream().anyMatch(name::startsWith));
		builder.environment().putAll(settings);
		return new Child(builder.start());
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
