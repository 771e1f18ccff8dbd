package nl.driehoek.conversation.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import nl.driehoek.conversation.reading.Complaint.AddressFault;

/**
 * Finds an address with a space in it, so that the part before the space does not become
 * a name.
 */
final class SpacedAddress {

	private static final String SEPARATORS = ",;|\t";

	private static final Pattern DOMAIN = Pattern.compile("(?:[\\p{Ll}0-9-]{1,63}\\.){1,5}[a-z]{2,63}[.,;]?");

	private static final Pattern LOWER_CASE = Pattern.compile("[a-z0-9](?:[a-z0-9._-]*[a-z0-9_-])?");

	private SpacedAddress() {
	}

	static Optional<AddressRead> in(String before, String address, String after) {
		String first = beginning(before, address);
		String last = ending(address, after);
		if (first.isEmpty() && last.isEmpty()) {
			return Optional.empty();
		}
		String name = before.substring(0, before.stripTrailing().length() - first.length());
		String seen = (first + " " + address + " " + last).strip();
		String rest = last.isEmpty() ? after : after.substring(after.indexOf(last) + last.length());
		return Optional.of(AddressRead.bad(name, AddressFault.SPACE, List.of(seen), rest));
	}

	private static String beginning(String before, String address) {
		if (address.startsWith("@") && before.endsWith(" ")) {
			return lastWord(before);
		}
		return isInAddressField(before) ? lastField(before) : "";
	}

	private static String ending(String address, String after) {
		String word = firstWord(after);
		return (address.endsWith("@") && DOMAIN.matcher(word).matches()) ? word : "";
	}

	private static String lastWord(String before) {
		String field = lastField(before);
		return field.substring(field.lastIndexOf(' ') + 1);
	}

	private static String firstWord(String after) {
		int end = after.indexOf(' ', 1);
		return after.startsWith(" ") ? after.substring(1, (end < 0) ? after.length() : end) : "";
	}

	private static String lastField(String before) {
		String stripped = before.stripTrailing();
		int start = stripped.length();
		while (start > 0 && SEPARATORS.indexOf(stripped.charAt(start - 1)) < 0) {
			start--;
		}
		return stripped.substring(start).strip();
	}

	/**
	 * Whether a name stands in an earlier field and this one holds one word in small
	 * letters: "B. Voorbeeld, b voorbeeld@zwolle.nl".
	 */
	private static boolean isInAddressField(String before) {
		String field = lastField(before);
		boolean hasEarlierField = field.length() < before.strip().length();
		return before.endsWith(" ") && hasEarlierField && LOWER_CASE.matcher(field).matches() && !Labels.isLabel(field);
	}

}
