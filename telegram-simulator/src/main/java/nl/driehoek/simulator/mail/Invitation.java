package nl.driehoek.simulator.mail;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The invitation in a mail, as a calendar program shows it.
 *
 * @param method the {@code method} parameter of the Content-Type, in upper case: REQUEST,
 * CANCEL or PUBLISH
 * @param ics the calendar part as text
 */
public record Invitation(String method, String uid, int sequence, Event event, String ics) {

	/**
	 * The event itself.
	 */
	public record Event(String title, When when, Optional<String> place, Optional<String> organizer,
			Optional<String> status) {

	}

	/**
	 * A whole day, or a start and an end once the times are known.
	 *
	 * @param day the first day, in the time zone Europe/Amsterdam
	 */
	public record When(LocalDate day, Optional<Instant> start, Optional<Instant> end) {

	}

}
