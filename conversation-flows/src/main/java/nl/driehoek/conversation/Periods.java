package nl.driehoek.conversation;

import java.time.Period;
import java.time.temporal.ChronoUnit;

/**
 * Lengths of time as people say them.
 */
public final class Periods {

	private Periods() {
	}

	/**
	 * Such as "een half jaar"; years count as months, and days are said only where there
	 * are no months.
	 */
	public static Words words(Period period) {
		long months = period.toTotalMonths();
		if (months == 0) {
			return Words.message("period.days", new Words.Count((int) period.get(ChronoUnit.DAYS)));
		}
		return (months == 6) ? Words.message("period.half-year")
				: Words.message("period.months", new Words.Count((int) months));
	}

}
