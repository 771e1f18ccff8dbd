package nl.driehoek.registrations.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;

import nl.driehoek.registrations.Check;

/**
 * When a meeting is held, as far as it is known.
 */
public sealed interface When {

	/**
	 * On a day of the calendar of Amsterdam.
	 *
	 * @param date which day
	 * @param times empty as long as they are not known
	 * @param lastDay the last day to register, until midnight
	 */
	record On(LocalDate date, Optional<Times> times, LocalDate lastDay) implements When {

		public On {
			Check.that(!lastDay.isAfter(date),
					"The last day to register, " + lastDay + ", is after the meeting, " + date);
			times.flatMap(hours -> hours.skippedOn(date)).ifPresent(time -> {
				throw new IllegalArgumentException("The clocks skip " + time + " on " + date);
			});
		}

		/**
		 * That time on this day. When the clocks go back, an hour comes twice, and the
		 * first one counts, as in calendars (RFC 5545, section 3.3.5).
		 */
		public ZonedDateTime at(LocalTime time) {
			return this.date.atTime(time).atZone(Meeting.AMSTERDAM);
		}

		/**
		 * The first moment at which registering is too late.
		 */
		public Instant closesAt() {
			return endOf(this.lastDay);
		}

		/**
		 * The first moment of the day after the meeting.
		 */
		public Instant isOverAt() {
			return endOf(this.date);
		}

		private static Instant endOf(LocalDate day) {
			return day.plusDays(1).atStartOfDay(Meeting.AMSTERDAM).toInstant();
		}

	}

	/**
	 * On a day that is not known yet: nobody can register, and it is never over.
	 */
	record ToFollow() implements When {
	}

}
