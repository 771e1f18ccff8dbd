package nl.driehoek.calendar;

/**
 * An event: title, description, time and place, the same for all attendees.
 *
 * @param title one line, without control characters
 * @param description several lines, or empty
 */
public record CalendarEvent(CalendarUser organizer, String title, String description, When when, Place place) {

	public CalendarEvent {
		title = PlainText.onOneLine(title);
		description = PlainText.onLines(description);
		if (title.isEmpty()) {
			throw new IllegalArgumentException("The title of an event is blank");
		}
	}

}
