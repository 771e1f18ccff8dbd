package nl.driehoek.benchmarks;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What was asked for on the command line.
 *
 * @param mode what to measure
 * @param values what follows, by name
 */
record Options(Mode mode, Map<String, String> values) {

	/** How the bot is started when nothing else is said: as the Dockerfile does. */
	private static final String JAVA = "-Xmx128m -XX:+UseSerialGC -XX:TieredStopAtLevel=1";

	/**
	 * What can be measured.
	 */
	enum Mode {

		/** So many users, each as fast as the answers come. */
		CLOSED,

		/** So many updates a second, however fast the answers come. */
		OPEN,

		/** Three hard stops under full load. */
		KILL,

		/** So many talks in the store. */
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

	/** In whole dialogs. */
	int dialogs(int otherwise) {
		return number("updates", otherwise * Question.UPDATES) / Question.UPDATES;
	}

	/** Dialogs that come first and do not count. */
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
