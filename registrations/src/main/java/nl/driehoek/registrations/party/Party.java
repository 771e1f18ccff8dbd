package nl.driehoek.registrations.party;

import java.util.List;
import java.util.Optional;

import nl.driehoek.registrations.gemeente.GemeenteCode;

/**
 * Those who take one seat together.
 */
public sealed interface Party permits Driehoek, Person {

	/**
	 * Everybody who comes, in the order in which they are always shown; at least one.
	 */
	List<Attendee> attendees();

	/**
	 * The gemeente they come from; not everybody comes from one.
	 */
	Optional<GemeenteCode> home();

	/**
	 * The attendee in that role.
	 * @throws IllegalArgumentException if nobody here has that role
	 */
	default Attendee the(Role role) {
		return attendees().stream()
			.filter(attendee -> attendee.role() == role)
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("No " + role + " in this party"));
	}

}
