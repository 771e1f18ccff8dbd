package nl.driehoek.conversation.reading;

import java.util.Optional;

import nl.driehoek.registrations.party.MailAddress;
import nl.driehoek.registrations.party.PersonName;

/**
 * What a message told about one person; what is empty must still be asked.
 *
 * @param name the name, titles and all
 * @param address the mail address
 */
public record Details(Optional<PersonName> name, Optional<MailAddress> address) {

	public boolean isComplete() {
		return this.name.isPresent() && this.address.isPresent();
	}

	boolean isEmpty() {
		return this.name.isEmpty() && this.address.isEmpty();
	}

	boolean fits(Details other) {
		return (this.name.isEmpty() || other.name.isEmpty()) && (this.address.isEmpty() || other.address.isEmpty());
	}

	Details and(Details other) {
		return new Details(this.name.or(other::name), this.address.or(other::address));
	}

}
