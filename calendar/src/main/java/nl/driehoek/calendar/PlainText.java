package nl.driehoek.calendar;

import java.util.regex.Pattern;

/**
 * Cleans typed text: removes characters that could start a new line in the file or change
 * the reading direction.
 */
final class PlainText {

	private static final Pattern LINE_END = Pattern.compile("\\R");

	/**
	 * Control characters, unpaired surrogates, byte order marks, and characters that
	 * change the reading direction (Unicode's Bidi_Control).
	 */
	private static final Pattern UNWANTED = Pattern
		.compile("[\\p{Cc}\\p{Cs}\\uFEFF\\uFFFE\\uFFFF\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069&&[^\\t\\n]]");

	private static final Pattern WHITE = Pattern.compile("[\\s\\p{Z}&&[^\\n]]+");

	private static final Pattern EDGES_OF_LINES = Pattern.compile(" ?\\n ?");

	private PlainText() {
	}

	/**
	 * Keeps line breaks; removes white space at the start and end of each line.
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
	 * A name that all calendar programs read alike. A parameter cannot contain quotation
	 * marks, and a caret is an escape only for programs that implement
	 * <a href="https://www.rfc-editor.org/rfc/rfc6868#section-3">RFC 6868</a>. node-ical
	 * ends the name at a semicolon; libical loses the address after a trailing backslash.
	 */
	static String asName(String typed) {
		return onOneLine(typed.replace('"', '\'').replace('\\', '/').replace(';', ',').replace("^", ""));
	}

}
