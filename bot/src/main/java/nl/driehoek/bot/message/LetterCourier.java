package nl.driehoek.bot.message;

/**
 * Brings letters to mailboxes.
 */
public interface LetterCourier {

	/**
	 * Whether there is a mail server to give letters to; without one they are kept.
	 */
	boolean isOpen();

	/**
	 * Sends a letter and waits for what becomes of it.
	 */
	Delivery deliver(Letter letter);

}
