package nl.driehoek.registrations.programme;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.zone.ZoneRules;
import java.util.Optional;
import java.util.stream.Stream;

import nl.driehoek.registrations.Check;

/**
 * The hours of a meeting, on the clocks of Amsterdam.
 *
 * @param start the beginning
 * @param end later than the start, on the same day
 */
public record Times(LocalTime start, LocalTime end) {

	public Times {
		Check.that(start.isBefore(end), "A meeting ends after it starts, not from " + start + " to " + end);
	}

	/**
	 * The first of them that does not exist on that day, because the clocks go forward.
	 */
	public Optional<LocalTime> skippedOn(LocalDate date) {
		ZoneRules rules = Meeting.AMSTERDAM.getRules();
		return Stream.of(this.start, this.end)
			.filter(time -> rules.getValidOffsets(date.atTime(time)).isEmpty())
			.findFirst();
	}

}
