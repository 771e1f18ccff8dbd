package nl.driehoek.conversation.reading;

import nl.driehoek.conversation.Words;

/**
 * Quotes typed text, shortened to what can be read at a glance.
 */
final class Seen {

	private static final int LONGEST = 41;

	private Seen() {
	}

	static Words words(String typed) {
		return Words.clipped(typed.strip(), LONGEST);
	}

}
