package nl.driehoek.conversation.registering;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A plain yes, typed where a button would do.
 */
final class Yes {

	private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}]+");

	private static final Set<String> SAID = Set.of("ja", "ja hoor", "jazeker", "zeker", "klopt", "ja klopt",
			"dat klopt", "ja dat klopt", "ja we komen", "ja we komen alle drie", "akkoord", "ok", "oke", "oké", "yes",
			"yes that is right", "yes all three will come");

	private Yes() {
	}

	static boolean isSaidIn(String text) {
		return text.length() < 100
				&& SAID.contains(BETWEEN_WORDS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip());
	}

}
