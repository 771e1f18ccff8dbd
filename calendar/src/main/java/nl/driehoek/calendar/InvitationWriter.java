package nl.driehoek.calendar;

import java.util.Optional;

import nl.driehoek.calendar.IcsFile.Method;

/**
 * Writes the calendar file of one event for one receiver, by the rules of RFC 5545, RFC
 * 5546 and RFC 6047.
 */
public final class InvitationWriter {

	/**
	 * Invites the attendee, or updates an earlier edition.
	 */
	public IcsFile request(Edition edition, CalendarEvent event, CalendarUser attendee) {
		return write(new CalendarMessage(Method.REQUEST, edition, event, Optional.of(attendee)));
	}

	/**
	 * Removes the event from the attendee's calendar. The sequence must be one above the
	 * last one sent.
	 */
	public IcsFile cancel(Edition edition, CalendarEvent event, CalendarUser attendee) {
		return write(new CalendarMessage(Method.CANCEL, edition, event, Optional.of(attendee)));
	}

	/**
	 * Shows the event to any receiver, without asking for an answer.
	 */
	public IcsFile publish(Edition edition, CalendarEvent event) {
		return write(new CalendarMessage(Method.PUBLISH, edition, event, Optional.empty()));
	}

	private static IcsFile write(CalendarMessage message) {
		return new IcsFile(message.method(), Folding.fold(CalendarText.of(message)));
	}

}
