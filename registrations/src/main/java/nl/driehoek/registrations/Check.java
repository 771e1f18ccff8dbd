package nl.driehoek.registrations;

import java.util.regex.Pattern;

/**
 * Checks the components of records. Every package may use it, and it knows none of them.
 */
public final class Check {

	private static final Pattern SLUG = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

	private Check() {
	}

	/**
	 * Checks a condition.
	 * @throws IllegalArgumentException with the given message if it does not hold
	 */
	public static void that(boolean holds, String otherwise) {
		if (!holds) {
			throw new IllegalArgumentException(otherwise);
		}
	}

	/**
	 * Checks an id that stands in files, in the database and in links.
	 * @throws IllegalArgumentException if the value is not lower-case letters, digits and
	 * dashes, at most 40
	 */
	public static void slug(String what, String value) {
		if (!SLUG.matcher(value).matches()) {
			throw new IllegalArgumentException(
					"The id of a " + what + " is lower-case letters, digits and dashes, at most 40: '" + value + "'");
		}
	}

}
