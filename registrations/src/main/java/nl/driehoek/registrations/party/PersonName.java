package nl.driehoek.registrations.party;

import java.util.Optional;
import java.util.regex.Pattern;

import nl.driehoek.registrations.Check;

/**
 * The name of a person as it was typed, without anything that could change how other text
 * is shown: no control or direction marks, no line breaks, single spaces.
 *
 * @param value at least one letter, at most {@value #LONGEST} characters
 */
public record PersonName(String value) {

	/** Longer than any name on a badge; what is longer was pasted by mistake. */
	public static final int LONGEST = 100;

	/** Direction marks, joiners, soft hyphens, halves of characters. */
	private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cs}]+");

	private static final Pattern SPACES = Pattern.compile("[\\s\\p{Cc}\\p{Z}]+");

	public PersonName {
		Check.that(isName(value), "This is not the name of a person");
	}

	/**
	 * The name in the text, if there is one in it.
	 */
	public static Optional<PersonName> of(String text) {
		String clean = clean(text);
		return isName(clean) ? Optional.of(new PersonName(clean)) : Optional.empty();
	}

	private static boolean isName(String text) {
		return text.length() <= LONGEST && text.codePoints().anyMatch(Character::isLetter) && clean(text).equals(text);
	}

	private static String clean(String text) {
		return SPACES.matcher(INVISIBLE.matcher(text).replaceAll("")).replaceAll(" ").strip();
	}

	@Override
	public String toString() {
		return this.value;
	}

}
