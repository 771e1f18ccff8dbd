package nl.driehoek.bot.crash;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;

import nl.driehoek.bot.catalogue.Catalogue;
import nl.driehoek.registrations.MailAddress;
import nl.driehoek.registrations.Meeting;
import nl.driehoek.registrations.MeetingId;
import nl.driehoek.registrations.Organiser;
import nl.driehoek.registrations.Programme;
import nl.driehoek.registrations.ProgrammeId;
import nl.driehoek.registrations.Province;

/**
 * A programme of one meeting.
 */
final class Season {

	static final Programme PROGRAMME = programme();

	private Season() {
	}

	static Catalogue catalogue() {
		return new Catalogue(List.of(PROGRAMME));
	}

	private static Programme programme() {
		Meeting meeting = new Meeting(new MeetingId("oost"), LocalDate.of(2026, 5, 29), Optional.empty(), "Overijssel",
				List.of(Province.OVERIJSSEL), Optional.empty(), 6, LocalDate.of(2026, 5, 1));
		return new Programme(new ProgrammeId("voorbeeld"), "Een voorbeeld", "Wat we doen.",
				new Organiser("De organisatie", new MailAddress("organisatie@voorbeeld.nl")), Period.ofDays(7),
				Period.ofMonths(6), List.of(meeting), List.of());
	}

}
