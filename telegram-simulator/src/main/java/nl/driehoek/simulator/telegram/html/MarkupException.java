package nl.driehoek.simulator.telegram.html;

/**
 * An error in a bot's HTML, in Telegram's wording.
 */
public final class MarkupException extends RuntimeException {

	MarkupException(String message) {
		super(message, null, false, false);
	}

}
