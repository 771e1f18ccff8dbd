package nl.driehoek.calendar;

import java.util.Optional;

import nl.driehoek.calendar.IcsFile.Method;

/**
 * One event on its way to one receiver, and what the receiver is to do with it.
 */
record CalendarMessage(Method method, Edition edition, CalendarEvent event, Optional<CalendarUser> attendee) {

	boolean isCancellation() {
		return this.method == Method.CANCEL;
	}

	/**
	 * Whether the event is told in the time of Amsterdam; a cancellation is told in UTC.
	 */
	boolean needsZone() {
		return event().when() instanceof When.Timed && !isCancellation();
	}

}
