package nl.driehoek.bot.catalogue;

import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.Optional;

import nl.driehoek.registrations.gemeente.Province;
import nl.driehoek.registrations.party.MailAddress;
import nl.driehoek.registrations.programme.Capacity;
import nl.driehoek.registrations.programme.Meeting;
import nl.driehoek.registrations.programme.Organiser;
import nl.driehoek.registrations.programme.Place;
import nl.driehoek.registrations.programme.Programme;
import nl.driehoek.registrations.programme.Question;
import nl.driehoek.registrations.programme.Times;
import nl.driehoek.registrations.programme.When;
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

		assertThat(north.capacity()).isEqualTo(Capacity.of(6));
		assertThat(north.when())
			.isEqualTo(new When.On(LocalDate.of(2027, 4, 9), Optional.empty(), LocalDate.of(2027, 3, 12)));
		assertThat(north.place()).isEqualTo(new Place.Unknown());
	}

	@Test
	void prefersTheValuesOfTheMeeting() {
		Meeting east = read(GOOD).meetings().get(1);

		assertThat(east.capacity()).isEqualTo(Capacity.of(4));
		assertThat(east.when()).isEqualTo(new When.On(LocalDate.of(2027, 5, 28),
				Optional.of(new Times(LocalTime.of(13, 30), LocalTime.of(17, 0))), LocalDate.of(2027, 5, 14)));
		assertThat(east.place()).isEqualTo(new Place.Venue("Gemeentehuis", "Plein 1, Zwolle"));
		assertThat(east.provinces()).containsExactly(Province.OVERIJSSEL, Province.GELDERLAND);
	}

	@Test
	void mayCloseOnTheDayOfTheMeeting() {
		assertThat(read(with(9, "  aanmelden-tot: 0 dagen")).meetings().get(0).on().map(When.On::lastDay))
			.hasValue(LocalDate.of(2027, 4, 9));
	}

	@Test
	void acceptsAMeetingWhoseDateFollows() {
		Programme programme = read(with(14, "    # datum volgt"));

		assertThat(programme.meetings()).extracting(meeting -> meeting.id().value()).containsExactly("oost", "noord");
		assertThat(programme.meetings().get(1).when()).isEqualTo(new When.ToFollow());
	}

	@Test
	void acceptsMeetingsWithoutALimit() {
		assertThat(read(with(8, "  plekken: onbeperkt")).meetings()).extracting(Meeting::capacity)
			.containsExactly(Capacity.UNLIMITED, Capacity.of(4));
		assertThat(read(with(27, "    plekken: onbeperkt")).meetings()).extracting(Meeting::capacity)
			.containsExactly(Capacity.of(6), Capacity.UNLIMITED);
	}

	@Test
	void acceptsAnOnlineMeeting() {
		Meeting online = read(with(16, "    locatie: online")).meetings().get(0);

		assertThat(online.place()).isEqualTo(new Place.Online(Optional.empty(), Optional.empty()));
		assertThat(online.provinces()).isEmpty();
	}

	@Test
	void acceptsALinkThatIsToldLater() {
		String lines = "    locatie: online\n    link: https://meet.voorbeeld.nl/a?b=c\n    link-vooraf: 1 week";

		assertThat(read(with(16, lines)).meetings().get(0).place()).isEqualTo(new Place.Online(
				Optional.of(URI.create("https://meet.voorbeeld.nl/a?b=c")), Optional.of(Period.ofWeeks(1))));
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
