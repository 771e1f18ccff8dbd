package nl.driehoek.conversation.registering;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import nl.driehoek.conversation.Notes;
import nl.driehoek.conversation.reading.Details;
import nl.driehoek.registrations.gemeente.GemeenteCode;
import nl.driehoek.registrations.party.Attendee;
import nl.driehoek.registrations.party.Driehoek;
import nl.driehoek.registrations.party.MailAddress;
import nl.driehoek.registrations.party.PersonName;
import nl.driehoek.registrations.party.Registrant;
import nl.driehoek.registrations.party.Role;

/**
 * The people of a draft, as they stand in the notes.
 *
 * @param notes all notes of the conversation
 */
record People(Notes notes) {

	private static final String REGISTRANT = Draft.PREFIX + "registrant";

	private static final String NAME = "-name";

	private static final String ADDRESS = "-address";

	/** The role of the registrant; an arranger is not one of the three. */
	Optional<Role> self() {
		return this.notes.get(REGISTRANT).map(Role::valueOf);
	}

	People registeredBy(Role person) {
		return new People(this.notes.with(REGISTRANT, person.name()));
	}

	/** What is known of a person, perhaps only the name or the address. */
	Details the(Role person) {
		return new Details(this.notes.get(key(person) + NAME).flatMap(PersonName::of),
				this.notes.get(key(person) + ADDRESS).flatMap(MailAddress::of));
	}

	/** These people with what was told; what was not told stays. */
	People with(Map<Role, Details> told) {
		Notes more = this.notes;
		for (Map.Entry<Role, Details> entry : told.entrySet()) {
			more = with(more, key(entry.getKey()), entry.getValue());
		}
		return new People(more);
	}

	private static Notes with(Notes notes, String key, Details told) {
		Notes named = told.name().map(name -> notes.with(key + NAME, name.value())).orElse(notes);
		return told.address().map(address -> named.with(key + ADDRESS, address.value())).orElse(named);
	}

	/** The people who are asked for, in this order: the registrant first. */
	List<Role> asked() {
		List<Role> people = new ArrayList<>(Role.DRIEHOEK);
		self().ifPresent(self -> {
			people.remove(self);
			people.add(0, self);
		});
		return people;
	}

	List<Role> missing() {
		return asked().stream().filter(person -> !the(person).isComplete()).toList();
	}

	/** The domain of the first address that was given. */
	Optional<String> domain() {
		return asked().stream().flatMap(person -> the(person).address().stream()).map(MailAddress::domain).findFirst();
	}

	Optional<Driehoek> driehoek(GemeenteCode gemeente) {
		List<Attendee> officials = Role.DRIEHOEK.stream().flatMap(role -> official(role).stream()).toList();
		return (officials.size() == 3)
				? Optional.of(new Driehoek(gemeente, officials.get(0), officials.get(1), officials.get(2)))
				: Optional.empty();
	}

	Optional<Attendee> official(Role role) {
		Details known = the(role);
		return known.name().flatMap(name -> known.address().map(address -> new Attendee(role, name, address)));
	}

	Optional<Registrant> registrant() {
		return self().flatMap(self -> (self == Role.ARRANGER) ? arranger() : Optional.of(new Registrant.Member(self)));
	}

	private Optional<Registrant> arranger() {
		Details known = the(Role.ARRANGER);
		return known.name().flatMap(name -> known.address().map(address -> new Registrant.Arranger(name, address)));
	}

	private static String key(Role person) {
		return Draft.PREFIX + person.name().toLowerCase(Locale.ROOT);
	}

}
