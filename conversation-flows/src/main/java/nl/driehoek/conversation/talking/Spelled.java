package nl.driehoek.conversation.talking;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A text as it is compared with labels: its words in small letters, without accents,
 * signs and pictures.
 *
 * @param words letters and digits alone
 */
record Spelled(List<String> words) {

	/** No label is longer. */
	private static final int LONGEST = 100;

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

	/** Words that say nothing about which button is meant. */
	private static final Set<String> FILLING = Set.of("de", "het", "een", "ik", "wil", "graag", "maar", "doe", "kies",
			"dan", "die", "deze", "the", "a", "i", "want", "please", "choose", "take", "this", "that");

	/** From so many letters on a word may be the end of a longer one: secretaris. */
	private static final int LONG = 6;

	static Spelled of(String text) {
		if (text.length() > LONGEST) {
			return new Spelled(List.of());
		}
		String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
		return new Spelled(
				BETWEEN_WORDS.splitAsStream(plain.toLowerCase(Locale.ROOT)).filter(word -> !word.isEmpty()).toList());
	}

	boolean isEmpty() {
		return this.words.isEmpty();
	}

	/**
	 * Whether a label says all these words, those that say nothing left out.
	 */
	boolean shortens(Spelled label) {
		List<String> telling = this.words.stream().filter(word -> !FILLING.contains(word)).toList();
		return !telling.isEmpty()
				&& telling.stream().allMatch(word -> label.words.stream().anyMatch(whole -> isShortFor(word, whole)));
	}

	private static boolean isShortFor(String word, String whole) {
		boolean isEnd = (word.length() >= LONG && whole.endsWith(word))
				|| (whole.length() >= LONG && word.endsWith(whole));
		return whole.equals(word) || isEnd;
	}

}
