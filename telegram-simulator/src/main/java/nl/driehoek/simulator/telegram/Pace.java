package nl.driehoek.simulator.telegram;

/**
 * The rate limit for messages of the bot; above it Telegram answers 429.
 */
public enum Pace {

	/**
	 * No limit.
	 */
	ANY,

	/**
	 * Telegram's limit: about 30 messages a second in total, 1 a second per private chat.
	 */
	REAL

}
