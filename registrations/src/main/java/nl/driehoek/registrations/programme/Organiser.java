package nl.driehoek.registrations.programme;

import nl.driehoek.registrations.Check;
import nl.driehoek.registrations.party.MailAddress;

/**
 * The organisation that runs a programme and answers questions about it.
 *
 * @param name of the organisation
 * @param address where people and calendars reach it
 */
public record Organiser(String name, MailAddress address) {

	public Organiser {
		Check.that(!name.isBlank(), "An organiser has a name");
	}

}
