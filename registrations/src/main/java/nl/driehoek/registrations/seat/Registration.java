package nl.driehoek.registrations.seat;

import java.time.Instant;
import java.util.Optional;

import nl.driehoek.registrations.Check;
import nl.driehoek.registrations.gemeente.GemeenteCode;
import nl.driehoek.registrations.party.Contact;
import nl.driehoek.registrations.party.Driehoek;
import nl.driehoek.registrations.party.Language;
import nl.driehoek.registrations.party.MailAddress;
import nl.driehoek.registrations.party.Party;
import nl.driehoek.registrations.party.PersonName;
import nl.driehoek.registrations.party.Registrant;
import nl.driehoek.registrations.party.Role;
import nl.driehoek.registrations.programme.MeetingId;
import nl.driehoek.registrations.programme.ProgrammeId;

/**
 * A party that promised to come. Which meeting it sits in, the {@link SeatPlan} knows.
 *
 * @param id minted with the draft
 * @param programme what it is for
 * @param wanted the meeting that was asked for
 * @param party those who come
 * @param registrant the person who registered them
 * @param contact where to reach the registrant; owns the registration
 * @param language of the contact
 * @param promisedAt when the promise was given
 */
public record Registration(RegistrationId id, ProgrammeId programme, MeetingId wanted, Party party,
		Registrant registrant, Contact contact, Language language, Instant promisedAt) {

	/**
	 * The most registrations of one contact: an arranger works for one secretariat.
	 */
	public static final int MOST_OF_ONE_CONTACT = 3;

	public Registration {
		Role role = registrant.role();
		Check.that(role == Role.ARRANGER || party.attendees().stream().anyMatch(one -> one.role() == role),
				"The " + role + " who registered is not in the party");
	}

	/**
	 * The gemeente whose driehoek comes; empty for a person who comes alone.
	 */
	public Optional<GemeenteCode> driehoekOf() {
		return (this.party instanceof Driehoek driehoek) ? Optional.of(driehoek.gemeente()) : Optional.empty();
	}

	public PersonName registrantName() {
		return (this.registrant instanceof Registrant.Arranger arranger) ? arranger.name()
				: this.party.the(this.registrant.role()).name();
	}

	/**
	 * The address the registrant gave; a contact by mail may have another one.
	 */
	public MailAddress registrantAddress() {
		return (this.registrant instanceof Registrant.Arranger arranger) ? arranger.address()
				: this.party.the(this.registrant.role()).address();
	}

}
