package nl.driehoek.registrations.gemeente;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The letters of a text, in lower case, without accents and dashes, and in one spelling.
 */
final class Letters {

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z]+");

	private Letters() {
	}

	/**
	 * All its letters in one piece: {@code 's-Hertogenbosch} is {@code shertogenbosch}.
	 */
	static String of(String text) {
		return String.join("", words(text));
	}

	/**
	 * The words of the text, of a to z only; Friesland is always {@code fryslan}.
	 */
	static List<String> words(String text) {
		String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
		String spelled = plain.toLowerCase(Locale.ROOT).replace("&", " en ").replace("friesland", "fryslan");
		return BETWEEN_WORDS.splitAsStream(spelled)
			.filter(word -> !word.isEmpty())
			.map(word -> word.equals("st") ? "sint" : word)
			.toList();
	}

}
