package nl.driehoek.bot.telegram;

import java.io.IOException;

/**
 * A call failed before any byte of it was sent.
 */
final class NotSentException extends IOException {

	NotSentException(IOException cause) {
		super("Nothing was sent", cause);
	}

}
