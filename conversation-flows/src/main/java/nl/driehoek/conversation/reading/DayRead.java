package nl.driehoek.conversation.reading;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a text says of a day. Nobody types all of it.
 *
 * @param weekday the name of the day
 * @param day of the month, as it was typed
 * @param month its name or number
 * @param year of four digits
 */
public record DayRead(Optional<DayOfWeek> weekday, OptionalInt day, Optional<Month> month, OptionalInt year) {

	/**
	 * Whether this day may be meant. A weekday that does not fit the date is a slip and
	 * does not count.
	 */
	public boolean mayMean(LocalDate date) {
		boolean isDate = this.day.isPresent() || this.month.isPresent();
		return fits(this.day, date.getDayOfMonth()) && fits(this.year, date.getYear())
				&& this.month.map(date.getMonth()::equals).orElse(true)
				&& (isDate || this.weekday.map(date.getDayOfWeek()::equals).orElse(true));
	}

	private static boolean fits(OptionalInt typed, int value) {
		return typed.isEmpty() || typed.getAsInt() == value;
	}

	boolean isEmpty() {
		return this.weekday.isEmpty() && this.day.isEmpty() && this.month.isEmpty();
	}

}
