package nl.driehoek.conversation.talking;

import java.util.List;

import nl.driehoek.conversation.Visitor;
import nl.driehoek.conversation.registering.RegisteringStep;
import nl.driehoek.conversation.registering.RegistrationWish;
import nl.driehoek.conversation.registering.SeatOutcome;
import nl.driehoek.registrations.gemeente.GemeenteCode;
import nl.driehoek.registrations.party.ChatId;
import nl.driehoek.registrations.party.Language;
import nl.driehoek.registrations.programme.ProgrammeId;
import nl.driehoek.registrations.seat.Refusal;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RefusalTalkTests {

	private static final GemeenteCode ZWOLLE = new GemeenteCode("gm0193");

	private final TryWorld world = new TryWorld();

	private final TryChat chat = new TryChat(this.world);

	@Test
	void keepsEverythingWhenTheLastSeatGoesJustThen() {
		this.chat.toPromise();
		this.world.taken("2026-05-29", 6);

		this.chat.press("Ja, we komen alle drie");
		assertThat(this.chat.step()).isEqualTo(RegisteringStep.CHOOSING_DATE);
		assertThat(this.chat.text()).endsWith(
				"Net voor jou was de laatste plek op 29 mei weg. Wat je hebt ingevuld, heb ik bewaard.\n\nWelke datum kies je?")
			.contains("vrijdag 29 mei – Overijssel en Gelderland: vol.");
		assertThat(this.chat.labels()).contains("vr 18 sep · 6 vrij").noneMatch(label -> label.startsWith("vr 29 mei"));

		this.chat.press("vr 18 sep · 6 vrij");
		assertThat(this.chat.step()).isEqualTo(RegisteringStep.REVIEWING);
		this.chat.press("Ja, klopt").press("Ja, we komen alle drie");
		assertThat(this.world.registrations()).hasSize(1);
	}

	@Test
	void tellsWhatTheDeskDecidedEvenIfTheWorldLooksOpen() {
		this.chat.toPromise();
		TryWorld real = new TryWorld().taken("2026-05-29", 6);

		this.chat.press("Ja, we komen alle drie", real);
		assertThat(this.chat.step()).isEqualTo(RegisteringStep.CHOOSING_DATE);
		assertThat(this.chat.text()).endsWith(
				"Net voor jou was de laatste plek op 29 mei weg. Wat je hebt ingevuld, heb ik bewaard.\n\nWelke datum kies je?");
	}

	@Test
	void keepsEverythingWhenTheDeskFindsTooManyOfOneChat() {
		this.chat.toPromise();

		this.chat.promiseAndLearn(new SeatOutcome.Refused(new Refusal.TooMany()));

		assertThat(this.chat.step()).isEqualTo(RegisteringStep.PAUSED);
		assertThat(this.chat.text()).startsWith("Je hebt al 3 driehoeken aangemeld.");
	}

	@Test
	void asksForADateAgainWhenTheLastDayPassesMeanwhile() {
		this.chat.toPromise();
		this.world.at("2026-05-01T22:30:00Z");

		this.chat.press("Ja, we komen alle drie");
		assertThat(this.chat.step()).isEqualTo(RegisteringStep.CHOOSING_DATE);
		assertThat(this.chat.text()).endsWith(
				"Aanmelden voor 29 mei kon tot en met 1 mei. Wat je hebt ingevuld, heb ik bewaard.\n\nWelke datum kies je?");
		assertThat(this.chat.press("Terug").step()).isEqualTo(RegisteringStep.CHOOSING_REGION);
	}

	@Test
	void noticesOnTheCardThatTheDateFilledUp() {
		this.chat.toReview();
		this.world.taken("2026-05-29", 6);

		this.chat.press("Ja, klopt");
		assertThat(this.chat.step()).isEqualTo(RegisteringStep.CHOOSING_DATE);
		assertThat(this.chat.press("Terug").press("Terug").step()).isEqualTo(RegisteringStep.WELCOME);
	}

	@Test
	void showsAClosedDateWithTheReasonButNotAsAButton() {
		this.world.at("2026-03-14T09:00:00Z");
		this.chat.start().press("Driehoek aanmelden").press("Drenthe");

		assertThat(this.chat.text()).contains("vrijdag 10 april – Noord: gesloten, aanmelden kon tot en met 13 maart.")
			.contains("vrijdag 18 september – Noord-Nederland en Overijssel, locatie volgt. Nog 6 plekken. "
					+ "Aanmelden kan tot en met 21 augustus.");
		assertThat(this.chat.labels()).contains("vr 18 sep · 6 vrij").noneMatch(label -> label.contains("10 apr"));
	}

	@Test
	void offersOtherProvincesWhereNothingIsOpen() {
		this.world.taken("2026-06-12", 6);
		this.chat.start().press("Driehoek aanmelden").press("Zeeland");

		assertThat(this.chat.text()).contains("In Zeeland is nu geen datum meer open.").contains("vrijdag 12 juni");
		assertThat(this.chat.labels()).contains("Limburg", "Alle data").doesNotContain("Zeeland");
		assertThat(this.chat.press("Limburg").labels()).contains("vr 6 nov · 6 vrij");
	}

	@Test
	void saysSoWhenSomebodyWasFasterAtTheDate() {
		this.chat.start().press("Driehoek aanmelden").press("Alle data");
		var button = this.chat.button("vr 29 mei · 6 vrij");
		this.world.taken("2026-05-29", 6);

		this.chat.hear(button);
		assertThat(this.chat.step()).isEqualTo(RegisteringStep.CHOOSING_DATE);
		assertThat(this.chat.text()).endsWith(
				"Net voor jou was de laatste plek op 29 mei weg. Wat je hebt ingevuld, heb ik bewaard.\n\nWelke datum kies je?");
	}

	@Test
	void keepsQuietAboutPeopleWhenAGemeenteIsIn() {
		this.world.taken("2026-04-10", ZWOLLE.value());
		this.chat.toGemeente().say("Zwolle");

		assertThat(this.chat.step()).isEqualTo(RegisteringStep.NAMING_GEMEENTE);
		assertThat(this.chat.text()).contains("De driehoek van Zwolle doet al mee.");
		assertThat(this.world.wishes()).containsExactly(
				new RegistrationWish.ReportSecondTry(new ProgrammeId("driehoek-2026"), ZWOLLE, ChatId.inTelegram(1)));
		assertThat(this.chat.say("Deventer").text()).endsWith("Deventer. En wie ben jij zelf?");
	}

	@Test
	void namesTheGemeenteAgainWhenItGotInMeanwhile() {
		this.chat.toPromise();
		this.world.taken("2026-04-10", ZWOLLE.value());

		this.chat.press("Ja, we komen alle drie");
		assertThat(this.chat.step()).isEqualTo(RegisteringStep.NAMING_GEMEENTE);
		assertThat(this.chat.text()).contains("De driehoek van Zwolle doet al mee.");
		assertThat(this.chat.say("Deventer").step()).isEqualTo(RegisteringStep.REVIEWING);
	}

	@Test
	void remindsOfOnesOwnRegistration() {
		this.chat.toPromise().press("Ja, we komen alle drie").press("Nog een driehoek aanmelden");
		this.chat.press("Driehoek aanmelden").press("Overijssel").press("vr 18 sep · 6 vrij").say("Zwolle");

		assertThat(this.chat.text()).contains("heb je zelf al aangemeld");
		assertThat(this.world.wishes()).hasSize(1);
	}

	@Test
	void registersAtMostThreeGemeenten() {
		for (String gemeente : List.of("Zwolle", "Deventer", "Kampen")) {
			this.chat.start()
				.press("Driehoek aanmelden")
				.press("Alle data")
				.press("vr 6 nov · 6 vrij".replace("6 vrij", (6 - this.world.registrations().size()) + " vrij"));
			this.chat.say(gemeente).press("Griffier").say(TryChat.ALL_THREE).press("Ja, klopt");
			this.chat.press("Ja, we komen alle drie");
		}

		this.chat.start();
		assertThat(this.world.registrations()).hasSize(3);
		assertThat(this.chat.text()).contains("Je hebt al 3 driehoeken aangemeld.");
		assertThat(this.chat.labels()).doesNotContain("Driehoek aanmelden").contains("Mijn aanmelding");
		assertThat(this.chat.press("Mijn aanmelding").text()).contains("Zwolle", "Deventer", "Kampen");
	}

	@Test
	void isHonestWhenNothingIsOpenAndTakesWord() {
		this.world.at("2026-12-01T09:00:00Z");
		this.chat.start();
		assertThat(this.chat.step()).isEqualTo(RegisteringStep.NOTHING_OPEN);
		assertThat(this.chat.text()).startsWith("Er is nu geen bijeenkomst");

		this.chat.press("Ja, laat het me weten");
		assertThat(this.chat.step()).isEqualTo(RegisteringStep.WORD_LEFT);
		assertThat(this.world.hasLeftWord(ChatId.inTelegram(1))).isTrue();
		assertThat(this.chat.start().step()).isEqualTo(RegisteringStep.WORD_LEFT);

		this.chat.press("Geen bericht meer");
		assertThat(this.chat.step()).isEqualTo(RegisteringStep.NOTHING_OPEN);
		assertThat(this.world.hasLeftWord(ChatId.inTelegram(1))).isFalse();
	}

	@Test
	void keepsTheDraftWhenTheVeryLastSeatGoes() {
		this.world.with(Season.programme("kort", "Kort", Season.meetings().subList(2, 3)));
		this.chat.toPromise();
		this.world.taken("2026-05-29", 6);

		this.chat.press("Ja, we komen alle drie");
		assertThat(this.chat.step()).isEqualTo(RegisteringStep.NOTHING_OPEN);
		assertThat(this.chat.text()).contains("blijft nog 30 dagen bewaard");

		this.world.with(Season.programme("kort", "Kort", Season.meetings().subList(2, 4)));
		assertThat(this.chat.give("start").press("Verdergaan").step()).isEqualTo(RegisteringStep.CHOOSING_DATE);
	}

	@Test
	void asksForADateAgainWhenTheOrganisersTookItAway() {
		this.chat.toReview();
		this.world.with(Season.programme("driehoek-2026", "x", Season.meetings().subList(3, 7)));

		this.chat.press("Ja, klopt");
		assertThat(this.chat.step()).isEqualTo(RegisteringStep.CHOOSING_DATE);
		assertThat(this.chat.text()).contains("heb ik bewaard.\n\nWelke datum kies je?",
				"De datum die je koos, is er niet meer.");
		assertThat(this.chat.press("Terug").step()).isEqualTo(RegisteringStep.CHOOSING_REGION);
	}

	@Test
	void beginsAgainWhenTheProgrammeIsGone() {
		this.chat.toReview();
		this.world.with(Season.programme("anders", "Anders", Season.meetings()));

		this.chat.press("Ja, klopt");
		assertThat(this.chat.step()).isEqualTo(RegisteringStep.WELCOME);
		assertThat(this.chat.text()).startsWith("Het programma waarvoor je je aanmeldde, is er niet meer.");
	}

	@Test
	void givesEachTryAnIdOfItsOwn() {
		String first = this.chat.toPromise().notes().get("draft-id").orElseThrow();
		this.world.taken("2026-05-29", 6);

		this.chat.press("Ja, we komen alle drie");
		assertThat(this.chat.notes().get("draft-id").orElseThrow()).isNotEqualTo(first);
	}

	@Test
	void seatsOnlyOneOfTwoWhoWantTheLastSeat() {
		this.world.taken("2026-05-29", 5);
		TryChat other = new TryChat(this.world, new Visitor(ChatId.inTelegram(2), Language.DUTCH, false));
		for (TryChat somebody : List.of(this.chat, other)) {
			somebody.start().press("Driehoek aanmelden").press("Overijssel").press("vr 29 mei · 1 vrij");
			somebody.say((somebody == other) ? "Kampen" : "Zwolle").press("Griffier").say(TryChat.ALL_THREE);
			somebody.press("Ja, klopt");
		}

		this.chat.press("Ja, we komen alle drie");
		other.press("Ja, we komen alle drie");
		assertThat(this.chat.step()).isEqualTo(RegisteringStep.REGISTERED);
		assertThat(other.step()).isEqualTo(RegisteringStep.CHOOSING_DATE);
		assertThat(other.text()).contains("Wat je hebt ingevuld, heb ik bewaard.");
	}

}
