package nl.driehoek.calendar;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/**
 * The time of an event, as far as it is known, in Europe/Amsterdam.
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
	 * Start and end, converted to Europe/Amsterdam and cut to whole seconds.
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
				throw new IllegalArgumentException(
						"Summer time ends: only the first of two equal local times can be written, not " + local);
			}
			return local;
		}

	}

	private static void requireYear(LocalDate day) {
		// The EU rule for summer time exists since 1996, and a year in a calendar file
		// has four digits.
		if (day.getYear() < 1996 || day.getYear() > 9998) {
			throw new IllegalArgumentException("The year of an event is 1996 to 9998, not that of " + day);
		}
	}

}
