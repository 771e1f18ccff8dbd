package nl.driehoek.calendar;

import java.time.Instant;
import java.util.regex.Pattern;

/**
 * Identifies one version of an event. A calendar program compares these values to decide
 * whether to replace the event it has.
 *
 * @param uid stable for one official and seat; at most 255 characters, without personal
 * data
 * @param sequence incremented when time or place changes and when the event is cancelled,
 * not when only text changes
 * (<a href="https://www.rfc-editor.org/rfc/rfc5546#section-2.1.4">RFC 5546, 2.1.4</a>)
 * @param stamp when this edition was made; 1970 or later
 */
public record Edition(String uid, int sequence, Instant stamp) {

	private static final Pattern UID = Pattern.compile("[A-Za-z0-9._@-]{1,255}");

	public Edition {
		if (!UID.matcher(uid).matches()) {
			throw new IllegalArgumentException("Not a UID of 1 to 255 letters, digits, '.', '_', '@' or '-': " + uid);
		}
		if (sequence < 0) {
			throw new IllegalArgumentException("A sequence counts from 0, not " + sequence);
		}
		if (stamp.isBefore(Instant.EPOCH)) {
			throw new IllegalArgumentException("A stamp is in 1970 or later, not " + stamp);
		}
	}

}
