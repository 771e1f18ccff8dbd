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
 * Reads the gemeenten that travel with this module.
 */
final class GemeentenFile {

	private static final String NAME = "gemeenten.csv";

	private GemeentenFile() {
	}

	static List<Gemeente> read() {
		try (BufferedReader lines = new BufferedReader(new InputStreamReader(open(), StandardCharsets.UTF_8))) {
			return lines.lines().filter(line -> !line.startsWith("#")).map(GemeentenFile::parse).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(NAME + " cannot be read", ex);
		}
	}

	private static InputStream open() {
		return Objects.requireNonNull(GemeentenFile.class.getResourceAsStream(NAME), NAME + " is missing");
	}

	private static Gemeente parse(String line) {
		String[] fields = line.split(";", -1);
		Check.that(fields.length == 3, "A gemeente is code;name;province: '" + line + "'");
		return new Gemeente(new GemeenteCode(fields[0]), fields[1], Province.named(fields[2]));
	}

}
