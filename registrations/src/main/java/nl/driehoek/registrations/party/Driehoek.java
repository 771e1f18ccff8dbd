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
public record Driehoek(Official burgemeester, Official gemeentesecretaris, Official griffier) {

	public Driehoek {
		holds(burgemeester, Role.BURGEMEESTER);
		holds(gemeentesecretaris, Role.GEMEENTESECRETARIS);
		holds(griffier, Role.GRIFFIER);
	}

	private static void holds(Official official, Role role) {
		Check.that(official.role() == role, "A " + official.role() + " cannot stand in for the " + role);
	}

	public Official the(Role role) {
		return switch (role) {
			case BURGEMEESTER -> this.burgemeester;
			case GEMEENTESECRETARIS -> this.gemeentesecretaris;
			case GRIFFIER -> this.griffier;
		};
	}

	/**
	 * All three, in the order in which they are always shown.
	 */
	public List<Official> officials() {
		return List.of(this.burgemeester, this.gemeentesecretaris, this.griffier);
	}

}
