package nl.driehoek.conversation.registering;

import java.text.Normalizer;
import java.util.Locale;

import nl.driehoek.registrations.gemeente.Gemeente;

/**
 * Makes a domain for examples that resembles the one of a gemeente.
 */
final class ExampleDomain {

	private ExampleDomain() {
	}

	static String of(Gemeente gemeente) {
		String plain = Normalizer.normalize(gemeente.plainName(), Normalizer.Form.NFD);
		return plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "") + ".nl";
	}

}
