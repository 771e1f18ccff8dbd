package nl.driehoek.bot.telegram;

/**
 * The bot is stopping; the update is not confirmed, so it is processed again after the
 * next start.
 */
final class StoppingException extends RuntimeException {

	StoppingException(InterruptedException cause) {
		super("The bot is stopping", cause);
	}

}
