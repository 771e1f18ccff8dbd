package nl.driehoek.bot.crash;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;

import nl.driehoek.bot.catalogue.Catalogue;
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
import nl.driehoek.registrations.programme.When;

/**
 * A programme of two meetings.
 */
final class Season {

	static final MeetingId JUNE = new MeetingId("noord");

	static final Programme PROGRAMME = programme();

	private Season() {
	}

	static Catalogue catalogue() {
		return new Catalogue(List.of(PROGRAMME));
	}

	private static Programme programme() {
		Meeting meeting = meeting(new MeetingId("oost"), LocalDate.of(2026, 5, 29), "Overijssel", Province.OVERIJSSEL);
		Meeting later = meeting(JUNE, LocalDate.of(2026, 6, 12), "Drenthe", Province.DRENTHE);
		return new Programme(new ProgrammeId("voorbeeld"), "Een voorbeeld", "Wat we doen.",
				new Organiser("De organisatie", new MailAddress("organisatie@voorbeeld.nl")), Period.ofDays(7),
				Period.ofMonths(6), List.of(meeting, later), List.of(), Ask.OF_A_DRIEHOEK);
	}

	private static Meeting meeting(MeetingId id, LocalDate day, String region, Province province) {
		return new Meeting(id, new When.On(day, Optional.empty(), day.minusWeeks(4)), region, List.of(province),
				new Place.Unknown(), Capacity.of(6));
	}

}
