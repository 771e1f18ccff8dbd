package nl.driehoek.registrations.party;

/**
 * Who registers, and so owns the registration: one of the three, or somebody who arranges
 * it for them and does not come along.
 */
public sealed interface Registrant {

	/**
	 * What the registrant is to the registration.
	 */
	Role role();

	/**
	 * One of the three officials.
	 *
	 * @param role which one
	 */
	record Member(Role role) implements Registrant {
	}

	/**
	 * Somebody of the secretariat; named in the mails, but not invited.
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
