package nl.driehoek.calendar;

import java.net.IDN;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * An organizer or attendee, with name and mail address.
 *
 * @param name without characters that a CN parameter forbids; never empty
 * @param mail the plain address, without a display name
 */
public record CalendarUser(String name, String mail) {

	private static final String LOCAL_PART = "[^\\s\\p{C}\\p{Z}@<>()\\[\\],;:\\\\\"]+";

	private static final String LABEL = "[\\p{L}\\p{M}\\p{N}-]{1,63}";

	private static final Pattern ADDRESS = Pattern.compile(LOCAL_PART + "@" + LABEL + "(\\." + LABEL + ")+");

	private static final Pattern NOT_IN_A_LINK = Pattern.compile("[^A-Za-z0-9._~!$'*+-]+");

	private static final int LONGEST_ADDRESS = 254;

	public CalendarUser {
		name = PlainText.asName(name);
		if (name.isEmpty()) {
			throw new IllegalArgumentException("The name of a calendar user is blank");
		}
		if (mail.length() > LONGEST_ADDRESS || !ADDRESS.matcher(mail).matches()) {
			throw new IllegalArgumentException("Not the mail address of a calendar user");
		}
	}

	/**
	 * The mail address as a {@code mailto:} URI, by
	 * <a href="https://www.rfc-editor.org/rfc/rfc6068#section-2">RFC 6068, 2</a>.
	 */
	URI address() {
		int at = this.mail.indexOf('@');
		return URI
			.create("mailto:" + encoded(this.mail.substring(0, at)) + "@" + IDN.toASCII(this.mail.substring(at + 1)));
	}

	private static String encoded(String localPart) {
		return NOT_IN_A_LINK.matcher(localPart)
			.replaceAll((found) -> URLEncoder.encode(found.group(), StandardCharsets.UTF_8));
	}

}
