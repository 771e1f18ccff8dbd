package nl.driehoek.simulator.tryout;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The options on the command line.
 *
 * @param port the port of the page
 * @param botPort the port of the bot's HTTP server
 * @param bot the jar of the bot; empty for the jar in the build tree
 * @param data the data folder to keep; empty for a temporary folder
 * @param now the start time of the bot's clock
 * @param verbose whether the console shows the bot's output
 */
record Options(int port, int botPort, Optional<Path> bot, Optional<Path> data, Instant now, boolean verbose) {

	private static final Set<String> KNOWN = Set.of("port", "bot-port", "bot", "data", "now", "verbose");

	private static final String FIRST_DAY = "2026-03-02T09:00:00+01:00";

	static Options parse(List<String> arguments) {
		Map<String, String> given = arguments.stream()
			.map(Options::pair)
			.collect(Collectors.toMap((pair) -> pair[0], (pair) -> pair[1], (first, second) -> second));
		return new Options(port(given.getOrDefault("port", "8080")), port(given.getOrDefault("bot-port", "8081")),
				Optional.ofNullable(given.get("bot")).map(Path::of),
				Optional.ofNullable(given.get("data")).map(Path::of), instant(given.getOrDefault("now", FIRST_DAY)),
				given.containsKey("verbose"));
	}

	private static String[] pair(String argument) {
		String[] pair = (argument + (argument.contains("=") ? "" : "=")).split("=", 2);
		pair[0] = pair[0].replaceFirst("^--", "");
		if (!argument.startsWith("--") || !KNOWN.contains(pair[0])) {
			throw new CannotStartException("option", argument);
		}
		return pair;
	}

	private static int port(String value) {
		if (!value.matches("\\d{1,5}") || Integer.parseInt(value) > 65_535) {
			throw new CannotStartException("option.port", value);
		}
		return Integer.parseInt(value);
	}

	private static Instant instant(String value) {
		try {
			return OffsetDateTime.parse(value).toInstant();
		}
		catch (DateTimeException ex) {
			throw new CannotStartException("option.now", value);
		}
	}

}
