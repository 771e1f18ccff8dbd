package nl.driehoek.registrations.party;

import java.util.List;
import java.util.Optional;

import nl.driehoek.registrations.Check;
import nl.driehoek.registrations.gemeente.GemeenteCode;

/**
 * The full driehoek of a gemeente: the three officials come together or not at all.
 *
 * @param gemeente whose driehoek it is
 * @param burgemeester the first
 * @param gemeentesecretaris the second
 * @param griffier the third
 */
public record Driehoek(GemeenteCode gemeente, Attendee burgemeester, Attendee gemeentesecretaris,
		Attendee griffier) implements Party {

	public Driehoek {
		checkRole(burgemeester, Role.BURGEMEESTER);
		checkRole(gemeentesecretaris, Role.GEMEENTESECRETARIS);
		checkRole(griffier, Role.GRIFFIER);
	}

	private static void checkRole(Attendee attendee, Role role) {
		Check.that(attendee.role() == role, "A " + attendee.role() + " cannot stand in for the " + role);
	}

	@Override
	public List<Attendee> attendees() {
		return List.of(this.burgemeester, this.gemeentesecretaris, this.griffier);
	}

	@Override
	public Optional<GemeenteCode> home() {
		return Optional.of(this.gemeente);
	}

}
