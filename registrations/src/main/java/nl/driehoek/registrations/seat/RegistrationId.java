package nl.driehoek.registrations.seat;

import java.util.UUID;

import nl.driehoek.registrations.Check;

/**
 * Identifies a registration from its draft on, so that every later step is idempotent.
 *
 * @param value a random UUID in its text form; it tells nothing about people
 */
public record RegistrationId(String value) {

	public RegistrationId {
		Check.that(UUID.fromString(value).toString().equals(value), "A registration id is a UUID: '" + value + "'");
	}

	/**
	 * A new id that nobody else has.
	 */
	public static RegistrationId mint() {
		return new RegistrationId(UUID.randomUUID().toString());
	}

	@Override
	public String toString() {
		return this.value;
	}

}
