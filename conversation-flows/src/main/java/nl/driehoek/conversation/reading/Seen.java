package nl.driehoek.conversation.reading;

import nl.driehoek.conversation.Words;

/**
 * Shows people what they typed, shortened to what one takes in at a glance.
 */
final class Seen {

	private static final int LONGEST = 40;

	private Seen() {
	}

	static Words words(String typed) {
		String line = typed.strip();
		if (line.codePointCount(0, line.length()) <= LONGEST) {
			return Words.verbatim(line);
		}
		return Words.verbatim(line.substring(0, line.offsetByCodePoints(0, LONGEST)).strip() + "…");
	}

}
