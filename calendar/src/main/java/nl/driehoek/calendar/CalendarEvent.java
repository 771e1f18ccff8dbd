package nl.driehoek.calendar;

/**
 * What happens, when and where: the same for all who are invited to it.
 *
 * @param title one line; characters that could forge or disturb a line are gone
 * @param description may have several lines, or none
 */
public record CalendarEvent(CalendarUser organizer, String title, String description, When when, Place place) {

	public CalendarEvent {
		title = PlainText.onOneLine(title);
		description = PlainText.onLines(description);
		if (title.isEmpty()) {
			throw new IllegalArgumentException("An event has a title");
		}
	}

}
