package nl.driehoek.calendar;

import java.util.regex.Pattern;

/**
 * What remains of a text that people typed once all is gone that could forge a line or
 * turn the reading direction.
 */
final class PlainText {

	private static final Pattern LINE_END = Pattern.compile("\\R");

	/**
	 * Controls and halves of characters, and all that steers the reading direction
	 * (Unicode's Bidi_Control).
	 */
	private static final Pattern UNWANTED = Pattern
		.compile("[\\p{Cc}\\p{Cs}\\uFEFF\\uFFFE\\uFFFF\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069&&[^\\t\\n]]");

	private static final Pattern WHITE = Pattern.compile("[\\s\\p{Z}&&[^\\n]]+");

	private static final Pattern EDGES_OF_LINES = Pattern.compile(" ?\\n ?");

	private PlainText() {
	}

	/**
	 * Keeps the lines of the text and nothing at their edges.
	 */
	static String onLines(String typed) {
		String lines = LINE_END.matcher(typed).replaceAll("\n");
		String harmless = UNWANTED.matcher(lines).replaceAll("");
		String spaced = WHITE.matcher(harmless).replaceAll(" ");
		return EDGES_OF_LINES.matcher(spaced).replaceAll("\n").strip();
	}

	static String onOneLine(String typed) {
		return onLines(typed).replaceAll("\n+", " ");
	}

	/**
	 * A name that every reader shows alike. Quotation marks cannot stand in a parameter,
	 * and a caret is an escape only to those who know
	 * <a href="https://www.rfc-editor.org/rfc/rfc6868#section-3">RFC 6868</a>. A
	 * semicolon makes node-ical stop reading the name, a backslash at its end makes
	 * libical lose the address.
	 */
	static String asName(String typed) {
		return onOneLine(typed.replace('"', '\'').replace('\\', '/').replace(';', ',').replace("^", ""));
	}

}
