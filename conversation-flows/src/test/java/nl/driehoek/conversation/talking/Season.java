package nl.driehoek.conversation.talking;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;

import nl.driehoek.registrations.gemeente.Province;
import nl.driehoek.registrations.party.MailAddress;
import nl.driehoek.registrations.programme.Ask;
import nl.driehoek.registrations.programme.Capacity;
import nl.driehoek.registrations.programme.Meeting;
import nl.driehoek.registrations.programme.MeetingId;
import nl.driehoek.registrations.programme.Organiser;
import nl.driehoek.registrations.programme.Place;
import nl.driehoek.registrations.programme.Programme;
import nl.driehoek.registrations.programme.ProgrammeId;
import nl.driehoek.registrations.programme.Question;
import nl.driehoek.registrations.programme.When;

import static nl.driehoek.registrations.gemeente.Province.DRENTHE;
import static nl.driehoek.registrations.gemeente.Province.FLEVOLAND;
import static nl.driehoek.registrations.gemeente.Province.FRIESLAND;
import static nl.driehoek.registrations.gemeente.Province.GELDERLAND;
import static nl.driehoek.registrations.gemeente.Province.GRONINGEN;
import static nl.driehoek.registrations.gemeente.Province.LIMBURG;
import static nl.driehoek.registrations.gemeente.Province.NOORD_BRABANT;
import static nl.driehoek.registrations.gemeente.Province.NOORD_HOLLAND;
import static nl.driehoek.registrations.gemeente.Province.OVERIJSSEL;
import static nl.driehoek.registrations.gemeente.Province.UTRECHT;
import static nl.driehoek.registrations.gemeente.Province.ZEELAND;
import static nl.driehoek.registrations.gemeente.Province.ZUID_HOLLAND;

/**
 * A season of seven meetings.
 */
final class Season {

	static final Instant SECOND_OF_MARCH = Instant.parse("2026-03-02T09:00:00Z");

	private Season() {
	}

	static Programme programme() {
		return programme("driehoek-2026", "de leerbijeenkomsten Versterking lokale driehoeken", meetings());
	}

	static Programme programme(String id, String title, List<Meeting> meetings) {
		return new Programme(new ProgrammeId(id), title, "We spelen een spel met lastige situaties uit de praktijk.",
				new Organiser("Bureau Voorbeeld", new MailAddress("driehoek@voorbeeld.nl")), Period.ofWeeks(1),
				Period.ofMonths(6), meetings, List.of(new Question("Wat kost het?", "Niets. Meedoen is gratis."),
						new Question("Hoe lang duurt het?", "Een dagdeel.")),
				Ask.OF_A_DRIEHOEK);
	}

	static List<Meeting> meetings() {
		return List.of(meeting("2026-04-10", "Noord", FRIESLAND, GRONINGEN, DRENTHE),
				meeting("2026-04-17", "Noord-Holland, Zuid-Holland en Flevoland", NOORD_HOLLAND, ZUID_HOLLAND,
						FLEVOLAND),
				meeting("2026-05-29", "Overijssel en Gelderland", OVERIJSSEL, GELDERLAND),
				meeting("2026-06-12", "Noord-Brabant, Zeeland en Limburg", NOORD_BRABANT, ZEELAND, LIMBURG),
				meeting("2026-09-18", "Noord-Nederland en Overijssel", FRIESLAND, GRONINGEN, DRENTHE, OVERIJSSEL),
				meeting("2026-10-09", "Midden", GELDERLAND, UTRECHT, FLEVOLAND, NOORD_HOLLAND),
				meeting("2026-11-06", "Zuid", LIMBURG, NOORD_BRABANT, ZUID_HOLLAND));
	}

	static Meeting meeting(String date, String region, Province... provinces) {
		LocalDate day = LocalDate.parse(date);
		return new Meeting(new MeetingId(date), new When.On(day, Optional.empty(), day.minusWeeks(4)), region,
				List.of(provinces), new Place.Unknown(), Capacity.of(6));
	}

}
