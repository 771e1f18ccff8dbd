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
		return isClean(text) ? text : SPACES.matcher(INVISIBLE.matcher(text).replaceAll("")).replaceAll(" ").strip();
	}

	/**
	 * True only for a text that the patterns would leave as it is. Names are read from
	 * notes several times an update, and this takes a tenth of the time of the patterns.
	 */
	private static boolean isClean(String text) {
		return text.codePoints().allMatch(TypedText::isOrdinary) && !text.contains("  ") && text.strip().equals(text);
	}

	private static boolean isOrdinary(int character) {
		return (character >= ' ' && character < 0x7f) || Character.isLetter(character);
	}

	/**
	 * Whether the text is clean, has a letter, and is no longer than that.
	 */
	static boolean isName(String text, int longest) {
		return text.length() <= longest && text.codePoints().anyMatch(Character::isLetter) && clean(text).equals(text);
	}

}
