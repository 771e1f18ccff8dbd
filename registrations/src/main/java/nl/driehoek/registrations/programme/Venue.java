package nl.driehoek.registrations.programme;

import nl.driehoek.registrations.Check;

/**
 * Where a meeting is held, once that is known.
 *
 * @param name of the building
 * @param address street, number and place on one line
 */
public record Venue(String name, String address) {

	public Venue {
		Check.that(!name.isBlank(), "A venue has a name");
		Check.that(!address.isBlank(), "A venue has an address");
	}

}
