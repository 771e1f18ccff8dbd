package nl.driehoek.registrations.programme;

import java.time.Instant;
import java.time.LocalDate;
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
