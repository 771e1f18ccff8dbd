package nl.driehoek.conversation.talking;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import nl.driehoek.conversation.registering.RegisteringStep;
import nl.driehoek.registrations.gemeente.Province;
import nl.driehoek.registrations.party.MailAddress;
import nl.driehoek.registrations.programme.Capacity;
import nl.driehoek.registrations.programme.Meeting;
import nl.driehoek.registrations.programme.MeetingId;
import nl.driehoek.registrations.programme.Organiser;
import nl.driehoek.registrations.programme.Place;
import nl.driehoek.registrations.programme.Programme;
import nl.driehoek.registrations.programme.Question;
import nl.driehoek.registrations.programme.Times;
import nl.driehoek.registrations.programme.When;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The longest that can be said; each answer is measured where it is taken.
 */
class LimitTests {

	private static final int LONGEST_ANSWER = 1000;

	private static final String NAME = "N".repeat(100);

	private static final String LONG_MAIL = "m".repeat(60) + "@" + ("d".repeat(60) + ".").repeat(3) + "nl";

	private final TryWorld world = new TryWorld();

	private final TryChat chat = new TryChat(this.world);

	private static List<Meeting> manyMeetings(int many) {
		return IntStream.range(0, many).mapToObj(i -> {
			LocalDate day = LocalDate.parse("2026-04-10").plusDays(i);
			return new Meeting(new MeetingId("m" + i), morningOf(day, day.minusDays(30 - (i % 2) * 2)), "R".repeat(200),
					List.of(Province.values()), new Place.Venue("V".repeat(100), "A".repeat(200)), Capacity.of(6));
		}).toList();
	}

	private static When morningOf(LocalDate day, LocalDate lastDay) {
		return new When.On(day, Optional.of(new Times(LocalTime.of(9, 0), LocalTime.of(12, 30))), lastDay);
	}

	@Test
	void fitsTheLongestNamesIntoEveryAnswer() {
		for (String gemeente : List.of("Nuenen, Gerwen en Nederwetten", "Deventer", "Kampen")) {
			this.chat.start().press("Driehoek aanmelden").press("Alle data").press(this.chat.labels().get(0));
			this.chat.say(gemeente).press("Ik regel het voor hen").say(NAME + ", " + LONG_MAIL);
			this.chat.say(NAME + ", " + LONG_MAIL).say(NAME + ", " + LONG_MAIL).say("ja");
			this.chat.say(NAME + ", " + LONG_MAIL).say("ja");
			assertThat(this.chat.step()).isEqualTo(RegisteringStep.REVIEWING);
			this.chat.press("Burgemeester").press("Terug").press("Ja, klopt").press("Ja, ze komen alle drie");
			assertThat(this.chat.give("mijn").text()).contains(NAME);
		}
		assertThat(this.world.registrations()).hasSize(3);
	}

	@Test
	void fitsALongSeasonIntoPages() {
		this.world.with(Season.programme("lang", "Lang", manyMeetings(40)));
		IntStream.range(20, 30).forEach(i -> this.world.taken("m" + i, 6));
		this.chat.start().press("Driehoek aanmelden").press("Alle data");

		String first = this.chat.labels().get(0);
		assertThat(this.chat.press("Meer data").labels().get(0)).isNotEqualTo(first);
		for (int i = 0; i < 10; i++) {
			this.chat.press("Meer data");
		}
		assertThat(this.chat.press(this.chat.labels().get(0)).step()).isEqualTo(RegisteringStep.NAMING_GEMEENTE);
	}

	@Test
	void fitsTheLongestTextsOfAProgrammeIntoEveryAnswer() {
		this.world.with(longestTexts());
		this.chat.start().press("Wat gaan we doen?").press("Driehoek aanmelden").press("Alle data");
		this.chat.press(this.chat.labels().get(0)).say("Nuenen, Gerwen en Nederwetten").press("Griffier");
		this.chat.say(TryChat.ALL_THREE).press("Ja, klopt");
		this.world.taken(this.chat.notes().get("draft-meeting").orElseThrow(), 6);

		this.chat.press("Ja, we komen alle drie");
		assertThat(this.chat.text()).contains("was de laatste plek", "vol", "gesloten", "Nog 1000 plekken");
		this.chat.press("Vraag?").press("Q".repeat(40));

		assertThat(this.chat.text()).contains("A".repeat(LONGEST_ANSWER), "Welke datum kies je?");
	}

	/** Its texts are as long as the catalogue takes them. */
	private static Programme longestTexts() {
		Programme season = Season.programme("l".repeat(40), "T".repeat(100), IntStream.range(0, 40).mapToObj(i -> {
			LocalDate day = LocalDate.parse("2026-09-10").plusDays(i);
			return new Meeting(new MeetingId("m".repeat(38) + (10 + i)),
					morningOf(day, day.minusDays((i % 2 == 0) ? 1 : 250)), "R".repeat(60), List.of(Province.values()),
					new Place.Venue("V".repeat(100), "A".repeat(200)), Capacity.of((i == 0) ? 6 : 1000));
		}).toList());
		return of(organiser(0), season);
	}

	private static Organiser organiser(int number) {
		return new Organiser("N".repeat(99) + number, new MailAddress(LONG_MAIL));
	}

	private static Programme of(Organiser organiser, Programme season) {
		return new Programme(season.id(), season.title(), "O".repeat(2000), organiser, season.agendaBefore(),
				season.keepAfter(), season.meetings(),
				List.of(new Question("Q".repeat(40), "A".repeat(LONGEST_ANSWER))), season.asks());
	}

	@Test
	void fitsManyOrganisersUnderPrivacy() {
		this.world.with(IntStream.range(0, 9)
			.mapToObj(i -> of(organiser(i), Season.programme("lang-" + i, "T".repeat(100), Season.meetings())))
			.toArray(Programme[]::new));

		assertThat(this.chat.start().give("privacy").text()).contains("N".repeat(99) + "0", "N".repeat(99) + "4");
	}

	@Test
	void answersLongPastedTextsInShort() {
		this.chat.toGriffier().say(("Beste mensen, " + "bla ".repeat(30) + "\n").repeat(30));

		assertThat(this.chat.text()).hasSizeLessThan(1500);
	}

}
