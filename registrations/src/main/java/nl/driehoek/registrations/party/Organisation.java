package nl.driehoek.registrations.party;

import java.util.Optional;

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

	/**
	 * The name in the text, if there is one in it.
	 */
	public static Optional<Organisation> of(String text) {
		return Optional.of(TypedText.clean(text))
			.filter(clean -> TypedText.isName(clean, LONGEST))
			.map(Organisation::new);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
