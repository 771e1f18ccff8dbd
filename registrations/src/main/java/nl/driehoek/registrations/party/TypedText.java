package nl.driehoek.registrations.party;

import java.util.regex.Pattern;

/**
 * One line of text as somebody typed it, without anything that could change how other
 * text is shown: no control or direction marks, no line breaks, single spaces.
 */
final class TypedText {

	/** Direction marks, joiners, soft hyphens, halves of characters. */
	private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cs}]+");

	private static final Pattern SPACES = Pattern.compile("[\\s\\p{Cc}\\p{Z}]+");

	private TypedText() {
	}

	static String clean(String text) {
		return SPACES.matcher(INVISIBLE.matcher(text).replaceAll("")).replaceAll(" ").strip();
	}

	/**
	 * Whether the text is clean, has a letter, and is no longer than that.
	 */
	static boolean isName(String text, int longest) {
		return text.length() <= longest && text.codePoints().anyMatch(Character::isLetter) && clean(text).equals(text);
	}

}
