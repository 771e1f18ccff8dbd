package nl.driehoek.registrations.party;

/**
 * The person who registers a party, and so owns the registration: somebody who comes
 * along, or somebody who only arranges it.
 */
public sealed interface Registrant {

	/**
	 * What the registrant is to the registration.
	 */
	Role role();

	/**
	 * Somebody who comes along.
	 *
	 * @param role which one of the party
	 */
	record Member(Role role) implements Registrant {
	}

	/**
	 * Somebody, often of the secretariat, who is named in the mails but not invited.
	 *
	 * @param name the name as it was typed
	 * @param address where to reach this person
	 */
	record Arranger(PersonName name, MailAddress address) implements Registrant {

		@Override
		public Role role() {
			return Role.ARRANGER;
		}

	}

}
