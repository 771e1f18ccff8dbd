package nl.driehoek.simulator.mail;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a calendar shows of the invitation in a mail.
 *
 * @param method of the Content-Type, upper case: REQUEST, CANCEL, PUBLISH
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
	 * A day, or a span of time when the times are known.
	 *
	 * @param day the first day, as counted in the Netherlands
	 */
	public record When(LocalDate day, Optional<Instant> start, Optional<Instant> end) {

	}

}
