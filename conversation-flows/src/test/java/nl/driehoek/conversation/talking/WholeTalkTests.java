package nl.driehoek.conversation.talking;

import nl.driehoek.conversation.registering.RegisteringStep;
import nl.driehoek.registrations.gemeente.GemeenteCode;
import nl.driehoek.registrations.party.Language;
import nl.driehoek.registrations.party.MailAddress;
import nl.driehoek.registrations.party.PersonName;
import nl.driehoek.registrations.party.Registrant;
import nl.driehoek.registrations.party.Role;
import nl.driehoek.registrations.programme.MeetingId;
import nl.driehoek.registrations.seat.Registration;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WholeTalkTests {

	private final TryWorld world = new TryWorld();

	private final TryChat chat = new TryChat(this.world);

	@Test
	void registersInSevenTapsAndTwoTypedAnswers() {
		this.chat.start();
		this.chat.press("Driehoek aanmelden");
		this.chat.press("Overijssel");
		this.chat.press("vr 29 mei · 6 vrij");
		this.chat.say("zwolle");
		this.chat.press("Griffier");
		this.chat.say(TryChat.ALL_THREE);
		this.chat.press("Ja, klopt");
		this.chat.press("Ja, we komen alle drie");

		assertThat(this.chat.step()).isEqualTo(RegisteringStep.REGISTERED);
		assertThat(this.chat.taps()).isEqualTo(7);
		assertThat(this.chat.typed()).isEqualTo(2);
		assertThat(this.chat.text()).startsWith("Gelukt! 🎉 De driehoek van Zwolle doet mee op vrijdag 29 mei 2026.")
			.contains("Rond 22 mei");
		assertThat(this.chat.answer().invitations()).containsExactly(onlyRegistration().id());
	}

	@Test
	void handsOverWhatWasFilledIn() {
		registersInSevenTapsAndTwoTypedAnswers();

		Registration registration = onlyRegistration();
		assertThat(registration.wanted()).isEqualTo(new MeetingId("2026-05-29"));
		assertThat(registration.driehoekOf()).hasValue(new GemeenteCode("gm0193"));
		assertThat(registration.registrant()).isEqualTo(new Registrant.Member(Role.GRIFFIER));
		assertThat(registration.promisedAt()).isEqualTo(this.world.now());
		assertThat(registration.party().attendees()).map(official -> official.role() + " " + official.address())
			.containsExactly("BURGEMEESTER b.voorbeeld@zwolle.nl", "GEMEENTESECRETARIS s.voorbeeld@zwolle.nl",
					"GRIFFIER g.voorbeeld@zwolle.nl");
	}

	@Test
	void arrangesForTheThreeAsAFourthPerson() {
		this.chat.toGemeente().say("Zwolle").press("Ik regel het voor hen");
		assertThat(this.chat.text()).contains("Hoe heet je en wat is je e-mailadres?")
			.contains("3 regels bij, in deze volgorde: burgemeester, gemeentesecretaris en griffier");

		this.chat.say("A. Regelaar, a.regelaar@zwolle.nl");
		assertThat(this.chat.step()).isEqualTo(RegisteringStep.NAMING_BURGEMEESTER);
		this.chat.say("B. Voorbeeld, b.voorbeeld@").say("S. Voorbeeld, s.voorbeeld@").say("G. Voorbeeld, b.voorbeeld@");
		assertThat(this.chat.text())
			.contains("Het adres b.voorbeeld@zwolle.nl heb ik al voor de burgemeester. Is het ook van de griffier?");
		this.chat.press("Ja, van allebei");
		assertThat(this.chat.text()).contains("Geregeld door: A. Regelaar, a.regelaar@zwolle.nl");
		this.chat.press("Ja, klopt").press("Ja, ze komen alle drie");

		assertThat(onlyRegistration().registrant())
			.isEqualTo(new Registrant.Arranger(new PersonName("A. Regelaar"), new MailAddress("a.regelaar@zwolle.nl")));
		assertThat(onlyRegistration().party().the(Role.GRIFFIER).address().value()).isEqualTo("b.voorbeeld@zwolle.nl");
	}

	@Test
	void showsEverythingOnOneCard() {
		this.chat.toReview();

		assertThat(this.chat.text()).isEqualTo("""
				Datum: vrijdag 29 mei 2026, een dagdeel (tijd volgt)
				Regio: Overijssel en Gelderland (locatie volgt)
				Gemeente: Zwolle
				Burgemeester: B. Voorbeeld, b.voorbeeld@zwolle.nl
				Gemeentesecretaris: S. Voorbeeld, s.voorbeeld@zwolle.nl
				Griffier: G. Voorbeeld, g.voorbeeld@zwolle.nl
				Aangemeld door: jou, de griffier

				Klopt dit?""");
	}

	@Test
	void keepsNoPeopleInTheNotesOnceThereIsASeat() {
		this.chat.toPromise().press("Ja, we komen alle drie");

		assertThat(this.chat.notes().values().toString()).doesNotContain("Voorbeeld").doesNotContain("@");
	}

	@Test
	void asksForTheProgrammeWhenMoreAreOpen() {
		this.world.with(Season.programme(), Season.programme("extra", "De extra reeks", Season.meetings()));
		this.chat.start();
		assertThat(this.chat.labels()).startsWith("de leerbijeenkomsten Versterking lokale…", "De extra reeks");

		this.chat.press("De extra reeks");
		assertThat(this.chat.step()).isEqualTo(RegisteringStep.CHOOSING_REGION);
		assertThat(this.chat.notes().get("draft-programme")).contains("extra");
	}

	@Test
	void speaksEnglishToWhomAsksForIt() {
		this.chat.toGemeente().give("taal").press("English");

		assertThat(this.chat.text()).startsWith("Fine, we go on in English.").contains("Friday 29 May");
		assertThat(this.chat.step()).isEqualTo(RegisteringStep.NAMING_GEMEENTE);
		this.chat.say("Zwolle").press("Griffier").say(TryChat.ALL_THREE);
		this.chat.press("Yes, that is right").press("Yes, all three will come");
		assertThat(onlyRegistration().language()).isEqualTo(Language.ENGLISH);
	}

	@Test
	void showsOnesRegistrationWithTheCalendarFile() {
		this.chat.toPromise().press("Ja, we komen alle drie").press("Mijn aanmelding");

		assertThat(this.chat.text()).contains("Zwolle doet mee op vrijdag 29 mei 2026")
			.contains("B. Voorbeeld, b.voorbeeld@zwolle.nl")
			.contains("driehoek@voorbeeld.nl");
		assertThat(this.chat.answer().invitations()).containsExactly(onlyRegistration().id());
		assertThat(this.chat.press("Verder").answer().invitations()).isEmpty();
	}

	private Registration onlyRegistration() {
		assertThat(this.world.registrations()).hasSize(1);
		return this.world.registrations().get(0);
	}

}
