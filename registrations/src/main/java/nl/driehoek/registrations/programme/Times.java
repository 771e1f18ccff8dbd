package nl.driehoek.registrations.programme;

import java.time.LocalTime;

import nl.driehoek.registrations.Check;

/**
 * The hours of a meeting, on the clocks of Amsterdam.
 *
 * @param start the beginning
 * @param end later than the start, on the same day
 */
public record Times(LocalTime start, LocalTime end) {

	public Times {
		Check.that(start.isBefore(end), "A meeting ends after it starts, not from " + start + " to " + end);
	}

}
