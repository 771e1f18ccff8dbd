package nl.driehoek.registrations;

import java.util.regex.Pattern;

/**
 * What records say when they are given something they cannot be.
 */
final class Check {

	private static final Pattern SLUG = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

	private Check() {
	}

	static void that(boolean holds, String otherwise) {
		if (!holds) {
			throw new IllegalArgumentException(otherwise);
		}
	}

	static void slug(String what, String value) {
		that(SLUG.matcher(value).matches(),
				"The id of a " + what + " is lower-case letters, digits and dashes, at most 40: '" + value + "'");
	}

}
