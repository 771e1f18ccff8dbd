package nl.driehoek.bot.registration;

import java.util.Optional;

import nl.driehoek.registrations.gemeente.GemeenteCode;
import nl.driehoek.registrations.party.Driehoek;
import nl.driehoek.registrations.party.MailAddress;
import nl.driehoek.registrations.party.Attendee;
import nl.driehoek.registrations.party.Organisation;
import nl.driehoek.registrations.party.Party;
import nl.driehoek.registrations.party.Person;
import nl.driehoek.registrations.party.PersonName;
import nl.driehoek.registrations.party.Registrant;
import nl.driehoek.registrations.party.Role;
import org.bson.Document;

/**
 * Those who come and the person who registered them, as documents.
 */
final class MongoPeople {

	private MongoPeople() {
	}

	/**
	 * Adds the fields of a party to the row of its registration.
	 */
	static void write(Party party, Document row) {
		party.home().ifPresent(gemeente -> row.append("gemeente", gemeente.value()));
		if (party instanceof Person person) {
			row.append("person", person(person));
			return;
		}
		Document officials = new Document();
		party.attendees()
			.forEach(official -> officials.append(official.role().name(), write(official.name(), official.address())));
		row.append("officials", officials);
	}

	private static Document person(Person person) {
		Attendee attendee = person.attendee();
		Document document = write(attendee.name(), attendee.address()).append("role", attendee.role().name());
		person.organisation().ifPresent(organisation -> document.append("organisation", organisation.value()));
		return document;
	}

	static Party party(Document row) {
		Optional<GemeenteCode> gemeente = Optional.ofNullable(row.getString("gemeente")).map(GemeenteCode::new);
		Document person = row.get("person", Document.class);
		return (person != null) ? person(person, gemeente)
				: driehoek(row.get("officials", Document.class), gemeente.orElseThrow());
	}

	private static Person person(Document document, Optional<GemeenteCode> home) {
		Attendee attendee = new Attendee(Role.valueOf(document.getString("role")), name(document), address(document));
		return new Person(attendee, home,
				Optional.ofNullable(document.getString("organisation")).map(Organisation::new));
	}

	private static Driehoek driehoek(Document officials, GemeenteCode gemeente) {
		return new Driehoek(gemeente, official(officials, Role.BURGEMEESTER),
				official(officials, Role.GEMEENTESECRETARIS), official(officials, Role.GRIFFIER));
	}

	private static Attendee official(Document officials, Role role) {
		Document document = officials.get(role.name(), Document.class);
		return new Attendee(role, name(document), address(document));
	}

	static Document write(Registrant registrant) {
		if (registrant instanceof Registrant.Arranger arranger) {
			return write(arranger.name(), arranger.address());
		}
		return new Document("role", ((Registrant.Member) registrant).role().name());
	}

	static Registrant registrant(Document document) {
		return document.containsKey("role") ? new Registrant.Member(Role.valueOf(document.getString("role")))
				: new Registrant.Arranger(name(document), address(document));
	}

	private static Document write(PersonName name, MailAddress address) {
		return new Document("name", name.value()).append("address", address.value());
	}

	private static PersonName name(Document person) {
		return new PersonName(person.getString("name"));
	}

	private static MailAddress address(Document person) {
		return new MailAddress(person.getString("address"));
	}

}
