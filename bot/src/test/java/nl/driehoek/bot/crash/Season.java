package nl.driehoek.bot.crash;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;

import nl.driehoek.bot.catalogue.Catalogue;
import nl.driehoek.registrations.gemeente.Province;
import nl.driehoek.registrations.party.MailAddress;
import nl.driehoek.registrations.programme.Meeting;
import nl.driehoek.registrations.programme.MeetingId;
import nl.driehoek.registrations.programme.Organiser;
import nl.driehoek.registrations.programme.Programme;
import nl.driehoek.registrations.programme.ProgrammeId;

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
		Meeting meeting = new Meeting(new MeetingId("oost"), LocalDate.of(2026, 5, 29), Optional.empty(), "Overijssel",
				List.of(Province.OVERIJSSEL), Optional.empty(), 6, LocalDate.of(2026, 5, 1));
		Meeting later = new Meeting(JUNE, LocalDate.of(2026, 6, 12), Optional.empty(), "Drenthe",
				List.of(Province.DRENTHE), Optional.empty(), 6, LocalDate.of(2026, 5, 15));
		return new Programme(new ProgrammeId("voorbeeld"), "Een voorbeeld", "Wat we doen.",
				new Organiser("De organisatie", new MailAddress("organisatie@voorbeeld.nl")), Period.ofDays(7),
				Period.ofMonths(6), List.of(meeting, later), List.of());
	}

}
