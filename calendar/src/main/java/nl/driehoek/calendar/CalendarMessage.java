package nl.driehoek.calendar;

import java.util.Optional;

import nl.driehoek.calendar.IcsFile.Method;

/**
 * One event for one receiver, with the iTIP method that says what the receiver's calendar
 * must do.
 */
record CalendarMessage(Method method, Edition edition, CalendarEvent event, Optional<CalendarUser> attendee) {

	boolean isCancellation() {
		return this.method == Method.CANCEL;
	}

	/**
	 * Whether the file needs a VTIMEZONE: times are in Europe/Amsterdam, but those of a
	 * cancellation are in UTC.
	 */
	boolean needsZone() {
		return event().when() instanceof When.Timed && !isCancellation();
	}

}
