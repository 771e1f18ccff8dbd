package nl.driehoek.bot.outbox;

import java.util.Optional;

import nl.driehoek.registrations.party.MailAddress;

/**
 * Brings letters to mailboxes.
 */
public interface LetterCourier {

	/**
	 * Whether there is a mail server to give letters to; without one they are kept.
	 */
	boolean isOpen();

	/**
	 * The address all letters come from, if there is one.
	 */
	Optional<MailAddress> sender();

	/**
	 * Sends a letter and waits for what becomes of it.
	 */
	Delivery deliver(Letter letter);

}
