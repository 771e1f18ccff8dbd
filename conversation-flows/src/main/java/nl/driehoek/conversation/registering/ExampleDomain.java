package nl.driehoek.conversation.registering;

import java.text.Normalizer;
import java.util.Locale;

import nl.driehoek.registrations.gemeente.Gemeente;

/**
 * A domain for examples, as the gemeente's may well be.
 */
final class ExampleDomain {

	private ExampleDomain() {
	}

	static String of(Gemeente gemeente) {
		String plain = Normalizer.normalize(gemeente.plainName(), Normalizer.Form.NFD);
		return plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "") + ".nl";
	}

}
