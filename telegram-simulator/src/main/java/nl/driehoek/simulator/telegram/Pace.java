package nl.driehoek.simulator.telegram;

/**
 * How often a bot may write before Telegram says 429.
 */
public enum Pace {

	/**
	 * As often as it likes.
	 */
	ANY,

	/**
	 * Like Telegram: about thirty messages a second over all, one a second to a chat.
	 */
	REAL

}
