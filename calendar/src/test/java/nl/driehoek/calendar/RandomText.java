package nl.driehoek.calendar;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Generates random input as users, phones and attackers may type it. The same seed gives
 * the same input.
 */
final class RandomText {

	private static final String[] SCRAPS = { "a", "Z", "é", "ĳ", "ß", "漢", "ع", "ש", "e\u0301", "👍", "👩‍👩‍👧", "🫡",
			"🇳🇱", " ", "  ", "\t", "\u00A0", "\u2003", "\r\n", "\n", "\r", "\u0085", "\u2028", "\u2029", "\u000B",
			"\f", "\u0000", "\u0007", "\u001B", "\u007F", "\u009F", "\u200E", "\u200F", "\u202E", "\u2066", "\u2069",
			"\u061C", "\uFEFF", "\uFFFF", "\uD83D", "\uDC4D", "\\", "\\n", "\\N", ";", ",", ":", "\"", "'", "^", "^n",
			"^'", "^^", "=", "%", "%s", "<b>", "&amp;", "\r\nATTENDEE:mailto:x@y.nl", "\r\n ", "\nEND:VEVENT\n",
			"METHOD:CANCEL", "=cmd()", "mailto:", "van den Akker-de Groot", "burgemeester", "Súdwest-Fryslân" };

	private final Random random;

	RandomText(long seed) {
		this.random = new Random(seed);
	}

	/**
	 * Starts with a letter, so that the cleaned text is never empty.
	 */
	String text(int longest) {
		return IntStream.range(0, this.random.nextInt(longest))
			.mapToObj((i) -> SCRAPS[this.random.nextInt(SCRAPS.length)])
			.collect(Collectors.joining("", "X", ""));
	}

	String mail() {
		String[] parts = { "b.voorbeeld", "o'neill", "a+b", "100%", "x&y=z", "jan?", "#1", "é", "d/e", "{f}", "^g",
				"`h" };
		String[] domains = { "zwolle.nl", "post.den-haag.nl", "gemeenté.nl", "a.b.c.nl" };
		return parts[this.random.nextInt(parts.length)] + "@" + domains[this.random.nextInt(domains.length)];
	}

	int number(int bound) {
		return this.random.nextInt(bound);
	}

	/**
	 * The visible characters of a text, without white space.
	 */
	static String visible(String text) {
		return text.codePoints()
			.filter((point) -> !Character.isWhitespace(point) && !Character.isSpaceChar(point)
					&& !Character.isISOControl(point) && !isInvisible(point))
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
	}

	private static boolean isInvisible(int point) {
		return "\u200E\u200F\u202E\u2066\u2069\u061C\uFEFF\uFFFF".indexOf(point) >= 0
				|| Character.getType(point) == Character.SURROGATE;
	}

}
