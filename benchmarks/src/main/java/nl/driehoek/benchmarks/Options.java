package nl.driehoek.benchmarks;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The options on the command line.
 *
 * @param mode what to measure
 * @param values the other options, by name
 */
record Options(Mode mode, Map<String, String> values) {

	/** The default JVM options of the bot, the same as in the Dockerfile. */
	private static final String JAVA = "-Xmx128m -XX:+UseSerialGC -XX:TieredStopAtLevel=1";

	/**
	 * The kinds of measurement.
	 */
	enum Mode {

		/** A fixed number of users; each sends the next update after the answer. */
		CLOSED,

		/** A fixed rate of updates, independent of the response time. */
		OPEN,

		/** Kills the bot three times under full load. */
		KILL,

		/** Memory use with a given number of stored conversations. */
		STORED

	}

	static Options of(String... arguments) {
		Map<String, String> values = new HashMap<>();
		for (int at = 1; at + 1 < arguments.length; at += 2) {
			if (!arguments[at].startsWith("--")) {
				throw new IllegalArgumentException("Not an option: " + arguments[at]);
			}
			values.put(arguments[at].substring(2), arguments[at + 1]);
		}
		return new Options(Mode.valueOf(arguments[0].toUpperCase(Locale.ROOT)), Map.copyOf(values));
	}

	int number(String name, int otherwise) {
		return this.values.containsKey(name) ? Integer.parseInt(text(name, "")) : otherwise;
	}

	int users() {
		return number("users", 50);
	}

	/** The option {@code --updates}, converted to whole dialogs. */
	int dialogs(int otherwise) {
		return number("updates", otherwise * Question.UPDATES) / Question.UPDATES;
	}

	/** The number of warm-up dialogs, which are not measured. */
	int warmUp() {
		return number("warm-up", 200);
	}

	boolean storeOutside() {
		return text("store", "inside").equals("outside");
	}

	List<String> java() {
		return List.of(text("java", JAVA).split(" "));
	}

	Path jar() {
		return Path.of(text("jar", "bot/target/driehoek.jar")).toAbsolutePath();
	}

	private String text(String name, String otherwise) {
		return this.values.getOrDefault(name, otherwise);
	}

}
