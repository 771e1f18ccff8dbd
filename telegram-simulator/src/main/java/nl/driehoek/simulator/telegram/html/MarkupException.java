package nl.driehoek.simulator.telegram.html;

/**
 * Tells in Telegram's own words what is wrong with a bot's HTML.
 */
public final class MarkupException extends RuntimeException {

	MarkupException(String message) {
		super(message, null, false, false);
	}

}
