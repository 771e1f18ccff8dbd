package nl.driehoek.registrations.party;

import java.util.Optional;

import nl.driehoek.registrations.Check;

/**
 * The name of a person as it was typed, on one line and without invisible characters.
 *
 * @param value at least one letter, at most {@value #LONGEST} characters
 */
public record PersonName(String value) {

	/** Longer than any name on a badge; what is longer was pasted by mistake. */
	public static final int LONGEST = 100;

	public PersonName {
		Check.that(TypedText.isName(value, LONGEST), "This is not the name of a person");
	}

	/**
	 * The name in the text, if there is one in it.
	 */
	public static Optional<PersonName> of(String text) {
		return Optional.of(TypedText.clean(text))
			.filter(clean -> TypedText.isName(clean, LONGEST))
			.map(PersonName::new);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
