package nl.driehoek.bot.telegram;

import java.io.IOException;

/**
 * A call failed before anything of it was sent.
 */
final class NeverLeftException extends IOException {

	NeverLeftException(IOException cause) {
		super("Nothing was sent", cause);
	}

}
