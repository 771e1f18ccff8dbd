package nl.driehoek.bot.telegram;

/**
 * The bot is stopping; what was being done will be done again after the next start.
 */
final class StoppingException extends RuntimeException {

	StoppingException(InterruptedException cause) {
		super("The bot is stopping", cause);
	}

}
