package nl.driehoek.bot.invitation;

import java.time.Instant;
import java.util.List;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import nl.driehoek.bot.fixtures.Registered;
import nl.driehoek.bot.fixtures.Season;
import nl.driehoek.bot.outbox.Letter;
import nl.driehoek.registrations.party.Role;
import nl.driehoek.registrations.seat.Registration;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class InvitationLettersTests {

	private static final String UID = "[0-9a-f-]{36}@lokaledriehoek";

	@Test
	void readsWellByItself() {
		Letter letter = letter(Registered.zwolle(), Role.BURGEMEESTER);

		assertThat(letter.to().value()).isEqualTo("b.voorbeeld@zwolle.nl");
		assertThat(letter.subject())
			.isEqualTo("G. Voorbeeld heeft je aangemeld: leerbijeenkomst lokale driehoek, vrijdag 29 mei 2026");
		assertThat(letter.paragraphs()).containsExactly("Beste B. Voorbeeld,",
				"G. Voorbeeld, griffier van Zwolle, heeft jullie driehoek aangemeld voor de leerbijeenkomst op vrijdag 29 mei 2026.",
				"Dit is een bijeenkomst van het programma “Samen leren”.", "We spelen een spel.",
				"Meedoen is gratis. G. Voorbeeld heeft beloofd dat jullie alle drie komen. Rond 22 mei krijg je het programma en het huiswerk.",
				"Bij deze e-mail zit een uitnodiging voor je agenda. Open je de e-mail in Outlook of op je telefoon, dan kun je hem daar meteen in je agenda zetten.",
				"Klopt dit niet, of kun je niet? Antwoord op deze e-mail, in gewone woorden. Alleen in je agenda op Weigeren drukken is niet genoeg: dat lezen we nog niet.",
				"We kregen je naam en e-mailadres van G. Voorbeeld. We gebruiken ze alleen voor deze bijeenkomst. We wissen ze een half jaar na de bijeenkomst.");
		assertThat(letter.signature()).isEqualTo("Bureau Voorbeeld");
	}

	@Test
	void answersOfPeopleAndOfCalendarsGoToOneMailbox() {
		Letter letter = letter(Registered.zwolle(), Role.BURGEMEESTER);
		VEvent event = Biweekly.parse(calendar(letter).content()).first().getEvents().get(0);

		assertThat(letter.replyTo().value()).isEqualTo("afzender@voorbeeld.nl")
			.isEqualTo(event.getOrganizer().getEmail());
	}

	@Test
	void promisesNoAgendaForADayThatHasPassed() {
		Letter late = Letters.pen(Season.programme(), Instant.parse("2026-05-22T09:00:00Z"))
			.apply(StoredInvitations.invitation(Registered.zwolle(), Role.BURGEMEESTER));

		assertThat(late.paragraphs()).noneMatch(text -> text.contains("22 mei"));
	}

	@Test
	void tellsWhatIsKnown() {
		assertThat(facts(letter(Registered.zwolle(), Role.GRIFFIER))).containsExactly("Datum: vrijdag 29 mei 2026",
				"Tijd: 13:30 tot 17:00 uur", "Regio: Oost", "Plaats: Gemeentehuis, Plein 1, Zwolle",
				"Driehoek: gemeente Zwolle", "Burgemeester: B. Voorbeeld", "Gemeentesecretaris: S. Voorbeeld",
				"Griffier: G. Voorbeeld");
	}

	@Test
	void saysSoWhatIsNotKnownYet() {
		Registration april = Registered.in(1, Registered.ASSEN, Season.APRIL);

		assertThat(facts(letter(april, Role.GRIFFIER))).contains("Tijd: een dagdeel, de tijd volgt",
				"Plaats: de locatie volgt");
	}

	@Test
	void tellsTheRegistrantWhatTheyDid() {
		assertThat(letter(Registered.zwolle(), Role.GRIFFIER).paragraphs()).contains(
				"Je hebt de driehoek van Zwolle aangemeld voor de leerbijeenkomst op vrijdag 29 mei 2026.",
				"Meedoen is gratis. Je hebt beloofd dat jullie alle drie komen. Rond 22 mei krijg je het programma en het huiswerk.",
				"We gebruiken je naam en e-mailadres alleen voor deze bijeenkomst. We wissen ze een half jaar na de bijeenkomst.")
			.noneMatch(text -> text.contains("We kregen"));
	}

	@Test
	void namesWhoArrangedIt() {
		assertThat(letter(Registered.arranged(), Role.GRIFFIER).paragraphs()).contains(
				"A. Voorbeeld heeft de driehoek van Zwolle aangemeld voor de leerbijeenkomst op vrijdag 29 mei 2026.");
	}

	@Test
	void writesToAPersonOfThemselves() {
		Letter letter = letter(Registered.raadslid(), Role.RAADSLID);

		assertThat(letter.subject()).isEqualTo("Je aanmelding: Samen leren, vrijdag 29 mei 2026");
		assertThat(letter.paragraphs()).containsExactly("Beste R. Voorbeeld,",
				"Je hebt je aangemeld voor de bijeenkomst op vrijdag 29 mei 2026.",
				"Dit is een bijeenkomst van het programma “Samen leren”.", "We spelen een spel.",
				"Meedoen is gratis. Rond 22 mei krijg je het programma.",
				"Bij deze e-mail zit een uitnodiging voor je agenda. Open je de e-mail in Outlook of op je telefoon, dan kun je hem daar meteen in je agenda zetten.",
				"Klopt dit niet, of kun je niet? Antwoord op deze e-mail, in gewone woorden. Alleen in je agenda op Weigeren drukken is niet genoeg: dat lezen we nog niet.",
				"We gebruiken je naam en e-mailadres alleen voor deze bijeenkomst. We wissen ze een half jaar na de bijeenkomst.");
		assertThat(facts(letter)).containsExactly("Datum: vrijdag 29 mei 2026", "Tijd: 13:30 tot 17:00 uur",
				"Regio: Oost", "Plaats: Gemeentehuis, Plein 1, Zwolle");
	}

	@Test
	void tellsAPersonWhoArrangedIt() {
		Registration arranged = Registered.arrangedFor(Registered.inwoner());

		assertThat(letter(arranged, Role.INWONER).subject())
			.isEqualTo("A. Voorbeeld heeft je aangemeld: Samen leren, vrijdag 29 mei 2026");
		assertThat(letter(arranged, Role.INWONER).paragraphs())
			.contains("A. Voorbeeld heeft je aangemeld voor de bijeenkomst op vrijdag 29 mei 2026.")
			.anyMatch(text -> text.startsWith("We kregen je naam en e-mailadres van A. Voorbeeld."));
	}

	@Test
	void theEventOfAPersonIsCalledByItsProgramme() {
		VEvent event = Biweekly.parse(calendar(letter(Registered.inwoner(), Role.INWONER)).content())
			.first()
			.getEvents()
			.get(0);

		assertThat(event.getSummary().getValue()).isEqualTo("Samen leren");
		assertThat(event.getDescription().getValue()).startsWith("Samen leren. Vragen").doesNotContain("riehoek van");
		assertThat(event.getUid().getValue()).matches(UID).doesNotContain(Registered.inwoner().id().value());
	}

	@Test
	void theCalendarOfAnotherLibraryReadsTheInvitation() {
		Letter letter = letter(Registered.zwolle(), Role.BURGEMEESTER);
		ICalendar calendar = Biweekly.parse(calendar(letter).content()).first();
		VEvent event = calendar.getEvents().get(0);

		assertThat(calendar(letter).method()).isEqualTo("REQUEST");
		assertThat(calendar.getMethod().getValue()).isEqualTo("REQUEST");
		assertThat(event.getUid().getValue()).matches(UID).doesNotContain(Registered.zwolle().id().value());
		assertThat(event.getAttendees()).singleElement()
			.satisfies(attendee -> assertThat(attendee.getEmail()).isEqualTo("b.voorbeeld@zwolle.nl"));
		assertThat(event.getOrganizer().getEmail()).as("some calendars believe nobody but the sender")
			.isEqualTo("afzender@voorbeeld.nl");
		assertThat(event.getSummary().getValue()).isEqualTo("Leerbijeenkomst lokale driehoek");
		assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(Instant.parse("2026-05-29T11:30:00Z"));
		assertThat(event.getDescription().getValue()).contains("driehoek@voorbeeld.nl");
	}

	@Test
	void aMeetingWithoutTimesIsAWholeDay() {
		Letter letter = letter(Registered.in(1, Registered.ASSEN, Season.APRIL), Role.GRIFFIER);
		VEvent event = Biweekly.parse(calendar(letter).content()).first().getEvents().get(0);

		assertThat(event.getSummary().getValue()).isEqualTo("Leerbijeenkomst lokale driehoek (dagdeel, tijd volgt)");
		assertThat(event.getDateStart().getValue().hasTime()).isFalse();
	}

	@Test
	void eachOfThreeHasAnInvitationOfTheirOwn() {
		List<Letter> letters = List.of(letter(Registered.zwolle(), Role.BURGEMEESTER),
				letter(Registered.zwolle(), Role.GEMEENTESECRETARIS), letter(Registered.zwolle(), Role.GRIFFIER));

		assertThat(letters).extracting(Letter::messageId).doesNotHaveDuplicates().allMatch(id -> id.endsWith(".1"));
	}

	private static List<String> facts(Letter letter) {
		return letter.facts().stream().map(fact -> fact.label() + ": " + fact.value()).toList();
	}

	private static Letter.CalendarPart calendar(Letter letter) {
		return letter.calendar().orElseThrow();
	}

	private static Letter letter(Registration registration, Role role) {
		return Letters.pen().apply(StoredInvitations.invitation(registration, role));
	}

}
