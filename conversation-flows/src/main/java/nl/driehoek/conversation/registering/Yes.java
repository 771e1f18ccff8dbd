package nl.driehoek.conversation.registering;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words that may be typed instead of pressing a button. A text does not tell which card
 * it answers, so a second yes must not count as a promise: the promise has words of its
 * own.
 *
 * @param words in small letters, without signs
 */
record Yes(Set<String> words) {

	/** The card is right. */
	static final Yes TO_THE_CARD = new Yes(Set.of("ja", "ja hoor", "jazeker", "zeker", "klopt", "ja klopt", "dat klopt",
			"ja dat klopt", "akkoord", "ok", "oke", "oké", "yes", "yes that is right"));

	/** All three promise to come. */
	static final Yes TO_THE_PROMISE = new Yes(Set.of("we komen", "we komen alle drie", "ja we komen",
			"ja we komen alle drie", "all three will come", "yes all three will come"));

	private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}]+");

	boolean isSaidIn(String text) {
		return text.length() < 100
				&& this.words.contains(BETWEEN_WORDS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip());
	}

}
