package nl.driehoek.bot.mail;

import java.util.Optional;

import nl.driehoek.bot.outbox.Delivery;
import nl.driehoek.bot.outbox.Letter;
import nl.driehoek.bot.outbox.LetterCourier;
import nl.driehoek.registrations.party.MailAddress;

/**
 * The courier without a mail server: letters stay stored until a server is configured.
 */
class ClosedCourier implements LetterCourier {

	private final Optional<MailAddress> sender;

	ClosedCourier(Optional<MailAddress> sender) {
		this.sender = sender;
	}

	@Override
	public boolean isOpen() {
		return false;
	}

	@Override
	public Optional<MailAddress> sender() {
		return this.sender;
	}

	@Override
	public Delivery deliver(Letter letter) {
		throw new IllegalStateException("No mail server is configured");
	}

}
