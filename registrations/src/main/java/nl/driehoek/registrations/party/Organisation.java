package nl.driehoek.registrations.party;

import nl.driehoek.registrations.Check;

/**
 * The name of an organisation that somebody comes from, such as a water board or a
 * residents' association.
 *
 * @param value on one line, at least one letter, at most {@value #LONGEST} characters
 */
public record Organisation(String value) {

	/** What is longer was pasted by mistake. */
	public static final int LONGEST = 100;

	public Organisation {
		Check.that(TypedText.isName(value, LONGEST), "This is not the name of an organisation");
	}

	@Override
	public String toString() {
		return this.value;
	}

}
