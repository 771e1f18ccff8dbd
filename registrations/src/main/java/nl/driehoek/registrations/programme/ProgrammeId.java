package nl.driehoek.registrations.programme;

import nl.driehoek.registrations.Check;

/**
 * Identifies a programme in files, in the database and in links; it never changes.
 *
 * @param value lower-case letters, digits and dashes, at most 40
 */
public record ProgrammeId(String value) {

	public ProgrammeId {
		Check.slug("programme", value);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
