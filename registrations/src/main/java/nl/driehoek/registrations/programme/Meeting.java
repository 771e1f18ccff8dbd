package nl.driehoek.registrations.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import nl.driehoek.registrations.Check;
import nl.driehoek.registrations.gemeente.Province;

/**
 * One day of a programme, for a handful of driehoeken.
 *
 * @param id stays when the date moves
 * @param date on the calendars of Amsterdam
 * @param times empty as long as they are not known
 * @param region how people call it: "Overijssel en Gelderland"
 * @param provinces the provinces of that region; any gemeente may come all the same
 * @param venue empty as long as it is not known
 * @param seats how many driehoeken fit, at least one
 * @param lastDay the last day to register, until midnight
 */
public record Meeting(MeetingId id, LocalDate date, Optional<Times> times, String region, List<Province> provinces,
		Optional<Venue> venue, int seats, LocalDate lastDay) {

	/** All rules count on the clocks of Amsterdam. */
	public static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

	public Meeting {
		provinces = List.copyOf(provinces);
		Check.that(seats > 0, "A meeting has at least one seat, not " + seats);
		Check.that(!region.isBlank(), "A meeting has a region");
		Check.that(!provinces.isEmpty(), "A meeting has at least one province");
		Check.that(!lastDay.isAfter(date), "The last day to register, " + lastDay + ", is after the meeting, " + date);
	}

	/**
	 * The first moment at which registering is too late.
	 */
	public Instant closesAt() {
		return this.lastDay.plusDays(1).atStartOfDay(AMSTERDAM).toInstant();
	}

	/**
	 * The first moment of the day after the meeting.
	 */
	public Instant isOverAt() {
		return this.date.plusDays(1).atStartOfDay(AMSTERDAM).toInstant();
	}

}
