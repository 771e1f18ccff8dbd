package nl.driehoek.conversation.registering;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Knows the words of the promise. A text does not tell which card it answers, so a second
 * yes must not count as a promise: it has words of its own.
 */
final class TypedPromise {

	private static final int LONGEST = 100;

	private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}]+");

	/** In small letters, without signs. */
	private static final Set<String> WORDS = Set.of("we komen", "we komen alle drie", "ja we komen", "ze komen",
			"ze komen alle drie", "ja ze komen", "all three will come", "we will come", "they will come");

	private TypedPromise() {
	}

	static boolean isIn(String text) {
		return text.length() < LONGEST
				&& WORDS.contains(BETWEEN_WORDS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip());
	}

}
