package nl.driehoek.conversation;

/**
 * Removes from typed text what could change how the text around it is shown: control
 * characters, marks of direction and unpaired surrogates.
 */
final class PlainText {

	private static final String DIRECTION = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069";

	private PlainText() {
	}

	/**
	 * The text with each line break as {@code \n} and each tab as a space.
	 */
	static String of(String text) {
		StringBuilder plain = new StringBuilder(text.length());
		text.codePoints().filter(PlainText::isShown).map(PlainText::plain).forEach(plain::appendCodePoint);
		return plain.toString();
	}

	private static boolean isShown(int character) {
		return switch (Character.getType(character)) {
			case Character.CONTROL -> character == '\n' || character == '\t';
			case Character.SURROGATE -> false;
			default -> DIRECTION.indexOf(character) < 0;
		};
	}

	private static int plain(int character) {
		return switch (character) {
			case '\t' -> ' ';
			case '\u2028', '\u2029' -> '\n';
			default -> character;
		};
	}

}
