package nl.driehoek.conversation;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

import nl.driehoek.registrations.party.Language;
import org.jspecify.annotations.Nullable;

/**
 * The files of one bundle of phrases. Unlike a {@link java.util.ResourceBundle} it never
 * uses a phrase of another language for a missing one.
 */
final class Bundle {

	private Bundle() {
	}

	static void mustExist(String bundle) {
		if (Arrays.stream(Language.values()).allMatch(language -> load(bundle, language).isEmpty())) {
			throw new IllegalArgumentException("There are no phrases in " + bundle + "_*.properties");
		}
	}

	static Map<String, String> load(String bundle, Language language) {
		try (InputStream file = open(bundle + "_" + language.locale().getLanguage() + ".properties")) {
			return (file != null) ? read(file) : Map.of();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The phrases of " + bundle + " cannot be read", ex);
		}
	}

	private static @Nullable InputStream open(String path) {
		return Bundle.class.getResourceAsStream("/" + path);
	}

	private static Map<String, String> read(InputStream file) throws IOException {
		Properties phrases = new Properties();
		phrases.load(new InputStreamReader(file, StandardCharsets.UTF_8));
		return phrases.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, phrases::getProperty));
	}

}
