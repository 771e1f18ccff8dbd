package nl.driehoek.registrations.programme;

import nl.driehoek.registrations.Check;

/**
 * Identifies a meeting within its programme; it stays when the date moves.
 *
 * @param value lower-case letters, digits and dashes, at most 40
 */
public record MeetingId(String value) {

	public MeetingId {
		Check.slug("meeting", value);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
