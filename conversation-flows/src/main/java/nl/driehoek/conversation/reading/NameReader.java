package nl.driehoek.conversation.reading;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import nl.driehoek.conversation.reading.Complaint.NameFault;
import nl.driehoek.registrations.party.PersonName;

/**
 * Makes a name of the text around an address.
 *
 * @param text without labels, quotes and separators at its ends
 */
record NameReader(String text) {

	private static final Pattern BREAKS = Pattern.compile("[\t;|]+");

	private static final Pattern SPACES = Pattern.compile(" {2,}");

	private static final String SIGNS = " .,-–—‐‑…()'’‘‚‛`´\"“”„‟«»‹›&";

	private static final Set<String> WRAPS = Set.of("\"\"", "''", "“”", "„”", "‘’", "«»", "**", "__", "``", "[]");

	private static final int MOST_LAYERS = 4;

	static NameReader of(String typed) {
		String text = Labels.removeFrom(edges(Labels.removeFrom(typed.strip())));
		String unwrapped = unwrap(edges(text));
		String oneLine = SPACES.matcher(BREAKS.matcher(unwrapped).replaceAll(" ")).replaceAll(" ").strip();
		return new NameReader(AddressBookName.read(oneLine));
	}

	private static String edges(String text) {
		return Edges.strip(text, " \t,;|:>)]-–—.", " \t,;|:<([-–—=");
	}

	private static String unwrap(String text) {
		String unwrapped = text;
		for (int layer = 0; layer < MOST_LAYERS && isWrapped(unwrapped); layer++) {
			unwrapped = edges(unwrapped.substring(1, unwrapped.length() - 1));
		}
		return unwrapped;
	}

	private static boolean isWrapped(String text) {
		return text.length() > 1 && WRAPS.contains(text.charAt(0) + text.substring(text.length() - 1));
	}

	boolean hasLetters() {
		return this.text.codePoints().anyMatch(Character::isLetter);
	}

	Optional<PersonName> name() {
		return fault().isPresent() ? Optional.empty() : PersonName.of(this.text);
	}

	Optional<NameFault> fault() {
		if (!hasLetters()) {
			return Optional.of(NameFault.NO_LETTERS);
		}
		if (this.text.length() > PersonName.LONGEST) {
			return Optional.of(NameFault.TOO_LONG);
		}
		if (NoName.is(this.text)) {
			return Optional.of(NameFault.NO_NAME);
		}
		return this.text.codePoints().allMatch(NameReader::belongsInName) ? Optional.empty()
				: Optional.of(NameFault.ODD_SIGN);
	}

	private static boolean belongsInName(int character) {
		return switch (Character.getType(character)) {
			case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> true;
			default -> Character.isLetter(character) || SIGNS.indexOf(character) >= 0;
		};
	}

}
