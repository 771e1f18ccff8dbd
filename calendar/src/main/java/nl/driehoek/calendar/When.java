package nl.driehoek.calendar;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/**
 * The time of an event, as far as it is known; all times count in Europe/Amsterdam.
 */
public sealed interface When {

	/**
	 * The day is known, the hours are not: the event takes the whole day in the calendar.
	 */
	record WholeDay(LocalDate day) implements When {

		public WholeDay {
			requireYear(day);
		}

	}

	/**
	 * From a time to a later one, told in whole seconds of Europe/Amsterdam whatever zone
	 * they were given in.
	 */
	record Timed(ZonedDateTime start, ZonedDateTime end) implements When {

		private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

		public Timed {
			start = inAmsterdam(start);
			end = inAmsterdam(end);
			requireYear(start.toLocalDate());
			requireYear(end.toLocalDate());
			if (!start.isBefore(end)) {
				throw new IllegalArgumentException("An event that starts at %s cannot end at %s".formatted(start, end));
			}
		}

		private static ZonedDateTime inAmsterdam(ZonedDateTime time) {
			ZonedDateTime local = time.withZoneSameInstant(ZONE).truncatedTo(ChronoUnit.SECONDS);
			if (!local.equals(local.withEarlierOffsetAtOverlap())) {
				throw new IllegalArgumentException("The clock shows this time twice and means the first: " + local);
			}
			return local;
		}

	}

	private static void requireYear(LocalDate day) {
		// Europe's rule for summer time is that old, and a date in a calendar file has
		// four digits for the year.
		if (day.getYear() < 1996 || day.getYear() > 9998) {
			throw new IllegalArgumentException("Not a day of an event: " + day);
		}
	}

}
