package nl.driehoek.bot.outbox;

import java.util.Optional;

import nl.driehoek.registrations.party.MailAddress;

/**
 * Sends letters by mail.
 */
public interface LetterCourier {

	/**
	 * Whether there is a mail server; without one, letters are kept.
	 */
	boolean isOpen();

	/**
	 * The address all letters come from, if there is one.
	 */
	Optional<MailAddress> sender();

	/**
	 * The time in which the mail server takes nothing, if it has begun and is not over.
	 */
	default Optional<Outage> outage() {
		return Optional.empty();
	}

	/**
	 * Sends a letter and waits for the result.
	 */
	Delivery deliver(Letter letter);

}
