package nl.driehoek.calendar;

import java.util.stream.Collectors;

/**
 * Folds lines after at most 75 octets of UTF-8, never inside a character
 * (<a href="https://www.rfc-editor.org/rfc/rfc5545#section-3.1">RFC 5545, 3.1</a>);
 * ical4j folds by characters instead.
 */
final class Folding {

	private static final int LONGEST = 75;

	private static final String LINE_END = "\r\n";

	private static final String FOLD = LINE_END + " ";

	private Folding() {
	}

	static String fold(String text) {
		return text.lines().map(Folding::foldLine).collect(Collectors.joining(LINE_END, "", LINE_END));
	}

	private static String foldLine(String line) {
		StringBuilder folded = new StringBuilder();
		int octets = 0;
		for (int character : line.codePoints().toArray()) {
			int more = octetsOf(character);
			if (octets + more > LONGEST) {
				folded.append(FOLD);
				octets = 1;
			}
			folded.appendCodePoint(character);
			octets += more;
		}
		return folded.toString();
	}

	private static int octetsOf(int character) {
		if (character < 0x80) {
			return 1;
		}
		if (character < 0x800) {
			return 2;
		}
		return (character < 0x10000) ? 3 : 4;
	}

}
