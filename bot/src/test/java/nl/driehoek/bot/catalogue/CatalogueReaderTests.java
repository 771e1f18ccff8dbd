package nl.driehoek.bot.catalogue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;

import nl.driehoek.registrations.gemeente.Province;
import nl.driehoek.registrations.party.MailAddress;
import nl.driehoek.registrations.programme.Meeting;
import nl.driehoek.registrations.programme.Organiser;
import nl.driehoek.registrations.programme.Programme;
import nl.driehoek.registrations.programme.Question;
import nl.driehoek.registrations.programme.Times;
import nl.driehoek.registrations.programme.Venue;
import org.junit.jupiter.api.Test;

import static nl.driehoek.bot.catalogue.Files2027.GOOD;
import static nl.driehoek.bot.catalogue.Files2027.read;
import static nl.driehoek.bot.catalogue.Files2027.with;
import static org.assertj.core.api.Assertions.assertThat;

class CatalogueReaderTests {

	@Test
	void readsTheProgrammeWithoutItsMeetings() {
		Programme programme = read(GOOD);

		assertThat(programme.id()).hasToString("driehoek-2027");
		assertThat(programme.title()).isEqualTo("Samen leren");
		assertThat(programme.about()).isEqualTo("Wat we gaan doen.");
		assertThat(programme.organiser())
			.isEqualTo(new Organiser("Voorbeeld", new MailAddress("driehoek@voorbeeld.nl")));
		assertThat(programme.agendaBefore()).isEqualTo(Period.ofDays(7));
		assertThat(programme.keepAfter()).isEqualTo(Period.ofMonths(6));
		assertThat(programme.questions()).containsExactly(new Question("Wat kost het?", "Niets."));
	}

	@Test
	void usesTheRulesForValuesAMeetingOmits() {
		Meeting north = read(GOOD).meetings().get(0);

		assertThat(north.seats()).isEqualTo(6);
		assertThat(north.lastDay()).isEqualTo(LocalDate.of(2027, 3, 12));
		assertThat(north.times()).isEmpty();
		assertThat(north.venue()).isEmpty();
	}

	@Test
	void prefersTheValuesOfTheMeeting() {
		Meeting east = read(GOOD).meetings().get(1);

		assertThat(east.seats()).isEqualTo(4);
		assertThat(east.lastDay()).isEqualTo(LocalDate.of(2027, 5, 14));
		assertThat(east.times()).hasValue(new Times(LocalTime.of(13, 30), LocalTime.of(17, 0)));
		assertThat(east.venue()).hasValue(new Venue("Gemeentehuis", "Plein 1, Zwolle"));
		assertThat(east.provinces()).containsExactly(Province.OVERIJSSEL, Province.GELDERLAND);
	}

	@Test
	void mayCloseOnTheDayOfTheMeeting() {
		assertThat(read(with(9, "  aanmelden-tot: 0 dagen")).meetings().get(0).lastDay())
			.isEqualTo(LocalDate.of(2027, 4, 9));
	}

	@Test
	void acceptsRulesWithOnlyOnePossibleValue() {
		String rules = "regels: { deelname: hele driehoek, regio: vrije keuze, kosten: geen, toelating: automatisch,";

		assertThat(read(with(7, rules).replace("plekken: 6\n", "plekken: 6,\n")
			.replace("4 weken\n", "4 weken,\n")
			.replace("1 week\n", "1 week,\n")
			.replace("6 maanden\n", "6 maanden }\n")).meetings()).hasSize(2);
	}

	@Test
	void acceptsAProgrammeWithoutQuestions() {
		String text = GOOD.substring(0, GOOD.indexOf("vragen:"));

		assertThat(read(text).questions()).isEmpty();
	}

}
