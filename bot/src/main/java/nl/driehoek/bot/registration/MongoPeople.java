package nl.driehoek.bot.registration;

import nl.driehoek.registrations.party.Driehoek;
import nl.driehoek.registrations.party.MailAddress;
import nl.driehoek.registrations.party.Attendee;
import nl.driehoek.registrations.party.PersonName;
import nl.driehoek.registrations.party.Registrant;
import nl.driehoek.registrations.party.Role;
import org.bson.Document;

/**
 * A driehoek and who registered it, as documents.
 */
final class MongoPeople {

	private MongoPeople() {
	}

	static Document write(Driehoek driehoek) {
		Document document = new Document();
		driehoek.attendees()
			.forEach(official -> document.append(official.role().name(), write(official.name(), official.address())));
		return document;
	}

	static Driehoek driehoek(Document document) {
		return new Driehoek(official(document, Role.BURGEMEESTER), official(document, Role.GEMEENTESECRETARIS),
				official(document, Role.GRIFFIER));
	}

	private static Attendee official(Document document, Role role) {
		Document person = document.get(role.name(), Document.class);
		return new Attendee(role, name(person), address(person));
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
