package nl.driehoek.calendar;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/**
 * Test data: people, times and places.
 */
final class Examples {

	static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

	private Examples() {
	}

	static CalendarUser organizer() {
		return new CalendarUser("Lokale driehoeken", "driehoek@voorbeeld.nl");
	}

	static CalendarUser burgemeester() {
		return new CalendarUser("B. Voorbeeld", "b.voorbeeld@zwolle.nl");
	}

	static Edition firstEdition() {
		return new Edition("3f1c8a52-7d0e-4b6f-9a55-0c2d41b7e6aa@driehoek", 0, Instant.parse("2026-03-02T09:15:30Z"));
	}

	static CalendarEvent meeting(When when) {
		return new CalendarEvent(organizer(), "Leerbijeenkomst lokale driehoek", "Jullie komen met z'n drieën.", when,
				Place.at("Grote Kerkplein 15, 8011 PK Zwolle"));
	}

	static When aWholeDay() {
		return new When.WholeDay(LocalDate.of(2026, 5, 29));
	}

	static When anAfternoonInSummer() {
		return between("2026-05-29T13:00", "2026-05-29T17:00");
	}

	static When aMorningInWinter() {
		return between("2026-11-06T09:30", "2026-11-06T12:30");
	}

	static When between(String start, String end) {
		return new When.Timed(inAmsterdam(start), inAmsterdam(end));
	}

	static ZonedDateTime inAmsterdam(String time) {
		return LocalDateTime.parse(time).atZone(AMSTERDAM);
	}

	static Place everythingKnownOf() {
		return new Place(Optional.of("Stadhuis, Grote Kerkplein 15"), Optional.of(new Coordinates(52.5125, 6.0911)),
				Optional.of(URI.create("https://vergaderen.voorbeeld.nl/leren?kamer=3")));
	}

	/**
	 * The files of all three methods, for a whole day, a summer time and a winter time.
	 */
	static List<IcsFile> allKinds() {
		InvitationWriter writer = new InvitationWriter();
		return List.of(aWholeDay(), anAfternoonInSummer(), aMorningInWinter())
			.stream()
			.map(Examples::meeting)
			.flatMap((event) -> List
				.of(writer.request(firstEdition(), event, burgemeester()),
						writer.cancel(firstEdition(), event, burgemeester()), writer.publish(firstEdition(), event))
				.stream())
			.toList();
	}

}
