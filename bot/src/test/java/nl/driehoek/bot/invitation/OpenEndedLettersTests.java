package nl.driehoek.bot.invitation;

import java.net.URI;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Optional;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import nl.driehoek.bot.fixtures.Registered;
import nl.driehoek.bot.fixtures.Season;
import nl.driehoek.bot.outbox.Letter;
import nl.driehoek.bot.storage.OnEveryStore;
import nl.driehoek.registrations.party.Role;
import nl.driehoek.registrations.programme.Capacity;
import nl.driehoek.registrations.programme.Place;
import nl.driehoek.registrations.programme.Programme;
import org.junit.jupiter.api.Test;

import org.springframework.data.mongodb.core.MongoTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Letters about meetings without a date or without a building.
 */
class OpenEndedLettersTests {

	private static final String LINK = "https://meet.voorbeeld.nl/1";

	@Test
	void nothingGoesToACalendarWithoutADate() {
		Letter letter = driehoek(Season.openEnded(), Season.SECOND_OF_MARCH);

		assertThat(letter.calendar()).isEmpty();
		assertThat(letter.subject())
			.isEqualTo("G. Voorbeeld heeft je aangemeld: leerbijeenkomst lokale driehoek, datum volgt");
		assertThat(letter.paragraphs().subList(1, 7)).containsExactly(
				"G. Voorbeeld, griffier van Zwolle, heeft jullie driehoek aangemeld voor de leerbijeenkomst waarvan de datum volgt.",
				"Dit is een bijeenkomst van het programma “Samen leren”.", "We spelen een spel.",
				"Meedoen is gratis. G. Voorbeeld heeft beloofd dat jullie alle drie komen.",
				"De datum is nog niet bekend. Daarom staat er nog niets in je agenda.",
				"Klopt dit niet, of wil je niet meedoen? Antwoord op deze e-mail.");
		assertThat(facts(letter)).contains("Datum: datum volgt", "Plaats: online, de link volgt");
	}

	@Test
	void aPersonIsToldNoAgendaWithoutADate() {
		Letter letter = Letters.pen(Season.openEnded(), Season.SECOND_OF_MARCH)
			.apply(StoredInvitations.invitation(Registered.raadslid(), Role.RAADSLID));

		assertThat(letter.paragraphs()).contains("Je hebt je aangemeld voor de bijeenkomst waarvan de datum volgt.")
			.noneMatch(text -> text.contains("Rond"));
	}

	@OnEveryStore
	void thereIsNoFileWithoutADate(MongoTemplate mongo) {
		Invitations invitations = StoredInvitations.wanted(mongo, Registered.zwolle());

		assertThat(Letters.files(invitations, Season.openEnded()).find(Registered.zwolle().id())).isEmpty();
	}

	@Test
	void theLinkStandsInLetterAndCalendarOnceItIsReleased() {
		Programme online = Season.withMay(
				new Place.Online(Optional.of(URI.create(LINK)), Optional.of(Period.ofWeeks(1))), Capacity.UNLIMITED);

		Letter before = driehoek(online, Season.SECOND_OF_MARCH);
		Letter after = driehoek(online, Instant.parse("2026-05-22T09:00:00Z"));

		assertThat(facts(before)).contains("Plaats: online, de link volgt");
		assertThat(before.calendar().orElseThrow().content()).doesNotContain("meet.voorbeeld.nl");
		assertThat(facts(after)).contains("Plaats: online, " + LINK);
		assertThat(event(after).getUrl().getValue()).isEqualTo(LINK);
	}

	private static Letter driehoek(Programme programme, Instant now) {
		return Letters.pen(programme, now).apply(StoredInvitations.invitation(Registered.zwolle(), Role.BURGEMEESTER));
	}

	private static VEvent event(Letter letter) {
		return Biweekly.parse(letter.calendar().orElseThrow().content()).first().getEvents().get(0);
	}

	private static List<String> facts(Letter letter) {
		return letter.facts().stream().map(fact -> fact.label() + ": " + fact.value()).toList();
	}

}
