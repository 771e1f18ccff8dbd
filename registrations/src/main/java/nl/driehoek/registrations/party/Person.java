package nl.driehoek.registrations.party;

import java.util.List;
import java.util.Optional;

import nl.driehoek.registrations.Check;
import nl.driehoek.registrations.gemeente.GemeenteCode;

/**
 * Somebody who comes alone.
 *
 * @param attendee who comes
 * @param home the gemeente this person works or lives in, if it was told
 * @param organisation where this person works, if it is not a gemeente
 */
public record Person(Attendee attendee, Optional<GemeenteCode> home,
		Optional<Organisation> organisation) implements Party {

	public Person {
		Check.that(attendee.role() != Role.ARRANGER, "Somebody who only arranges it does not come");
	}

	@Override
	public List<Attendee> attendees() {
		return List.of(this.attendee);
	}

}
