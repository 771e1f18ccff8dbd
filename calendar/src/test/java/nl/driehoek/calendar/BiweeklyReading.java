package nl.driehoek.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TimeZone;
import java.util.stream.Stream;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalReader;
import biweekly.property.Attendee;
import biweekly.property.DateOrDateTimeProperty;
import biweekly.util.DateTimeComponents;

/**
 * A file read by biweekly, because the writer uses ical4j.
 */
record BiweeklyReading(ICalendar calendar, List<String> complaints) {

	static BiweeklyReading of(IcsFile file) {
		try (ICalReader reader = new ICalReader(file.text())) {
			ICalendar calendar = reader.readNext();
			Stream<Object> warnings = Stream.of(reader.getWarnings(), calendar.validate(ICalVersion.V2_0).getWarnings())
				.flatMap(List::stream);
			return new BiweeklyReading(calendar,
					warnings.map(Object::toString).filter(BiweeklyReading::isDue).toList());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static boolean isDue(String complaint) {
		// A trigger is relative to the start unless it says otherwise: RFC 5545, 3.2.14
		return !complaint.contains("must specify which date field its duration is relative to");
	}

	VEvent event() {
		return this.calendar.getEvents().get(0);
	}

	Attendee attendee() {
		return event().getAttendees().get(0);
	}

	TimeZone zone() {
		return this.calendar.getTimezoneInfo().getTimezones().iterator().next().getTimeZone();
	}

	Instant start() {
		return event().getDateStart().getValue().toInstant();
	}

	Instant end() {
		return event().getDateEnd().getValue().toInstant();
	}

	static LocalDate day(DateOrDateTimeProperty property) {
		DateTimeComponents day = property.getValue().getRawComponents();
		return LocalDate.of(day.getYear(), day.getMonth(), day.getDate());
	}

}
