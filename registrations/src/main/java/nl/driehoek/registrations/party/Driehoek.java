package nl.driehoek.registrations.party;

import java.util.List;

import nl.driehoek.registrations.Check;

/**
 * The full driehoek of a gemeente: a meeting is only open to all three together.
 *
 * @param burgemeester the first
 * @param gemeentesecretaris the second
 * @param griffier the third
 */
public record Driehoek(Attendee burgemeester, Attendee gemeentesecretaris, Attendee griffier) {

	public Driehoek {
		holds(burgemeester, Role.BURGEMEESTER);
		holds(gemeentesecretaris, Role.GEMEENTESECRETARIS);
		holds(griffier, Role.GRIFFIER);
	}

	private static void holds(Attendee attendee, Role role) {
		Check.that(attendee.role() == role, "A " + attendee.role() + " cannot stand in for the " + role);
	}

	/**
	 * The one in that role.
	 * @throws IllegalArgumentException if the role is not one of the three
	 */
	public Attendee the(Role role) {
		return switch (role) {
			case BURGEMEESTER -> this.burgemeester;
			case GEMEENTESECRETARIS -> this.gemeentesecretaris;
			case GRIFFIER -> this.griffier;
			default -> throw new IllegalArgumentException("No " + role + " in a driehoek");
		};
	}

	/**
	 * All three, in the order in which they are always shown.
	 */
	public List<Attendee> attendees() {
		return List.of(this.burgemeester, this.gemeentesecretaris, this.griffier);
	}

}
