package nl.driehoek.calendar;

import java.time.Instant;
import java.util.regex.Pattern;

/**
 * Which copy of an event this is, and how new: what a calendar program compares before it
 * replaces what it has.
 *
 * @param uid the same for ever for one official and seat, at most 255 characters, and
 * nothing personal in it
 * @param sequence raised when time or place changes and when the event is cancelled, not
 * for a change of text
 * (<a href="https://www.rfc-editor.org/rfc/rfc5546#section-2.1.4">RFC 5546, 2.1.4</a>)
 * @param stamp when this edition was made; never before 1970
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
			throw new IllegalArgumentException("A stamp lies after 1970, not " + stamp);
		}
	}

}
