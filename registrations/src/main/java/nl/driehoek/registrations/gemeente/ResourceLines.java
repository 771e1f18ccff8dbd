package nl.driehoek.registrations.gemeente;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import nl.driehoek.registrations.Check;

/**
 * Reads a list that ships with this module: three fields a line, {@code #} for a comment.
 */
final class ResourceLines {

	private ResourceLines() {
	}

	static List<String[]> of(String name) {
		try (BufferedReader lines = new BufferedReader(new InputStreamReader(open(name), StandardCharsets.UTF_8))) {
			return lines.lines().filter(line -> !line.startsWith("#")).map(ResourceLines::fields).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(name + " cannot be read", ex);
		}
	}

	private static InputStream open(String name) {
		return Objects.requireNonNull(ResourceLines.class.getResourceAsStream(name), name + " is missing");
	}

	private static String[] fields(String line) {
		String[] fields = line.split(";", -1);
		Check.that(fields.length == 3, "A line has three fields: '" + line + "'");
		return fields;
	}

}
