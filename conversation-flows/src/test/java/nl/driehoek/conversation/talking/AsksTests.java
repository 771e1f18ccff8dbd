package nl.driehoek.conversation.talking;

import nl.driehoek.conversation.registering.RegisteringStep;
import nl.driehoek.registrations.programme.Ask;
import org.junit.jupiter.api.Test;

import static nl.driehoek.registrations.programme.Ask.ATTENDEES;
import static nl.driehoek.registrations.programme.Ask.GEMEENTE;
import static nl.driehoek.registrations.programme.Ask.MEETING;
import static nl.driehoek.registrations.programme.Ask.REGION;
import static nl.driehoek.registrations.programme.Ask.REGISTRANT;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A programme decides what is asked, and in which order.
 */
class AsksTests {

	private final TryWorld world = new TryWorld();

	private final TryChat chat = new TryChat(this.world);

	private void asking(Ask... asks) {
		this.world.with(Season.programme().asking(asks));
		this.chat.start().press("Driehoek aanmelden");
	}

	private void promise() {
		this.chat.press("Ja, klopt").press("Ja, we komen alle drie");
		assertThat(this.chat.step()).isEqualTo(RegisteringStep.REGISTERED);
		assertThat(this.world.registrations()).hasSize(1);
	}

	@Test
	void asksForTheGemeenteBeforeTheDate() {
		asking(GEMEENTE, REGION, MEETING, REGISTRANT, ATTENDEES);
		assertThat(this.chat.text())
			.isEqualTo("Stap 1 van 7\n\nVoor welke gemeente meld je aan? Typ de naam, bijvoorbeeld: Zwolle");

		this.chat.say("Zwolle").press("Overijssel").press("vr 29 mei · 6 vrij").press("Griffier");
		this.chat.say(TryChat.ALL_THREE);

		promise();
	}

	@Test
	void asksForTheDateLast() {
		asking(REGISTRANT, ATTENDEES, GEMEENTE, REGION, MEETING);

		this.chat.press("Griffier").say(TryChat.ALL_THREE).say("Zwolle").press("Overijssel");
		this.chat.press("vr 29 mei · 6 vrij");

		promise();
	}

	@Test
	void asksForNoRegionIfTheProgrammeDoesNot() {
		asking(MEETING, GEMEENTE, REGISTRANT, ATTENDEES);
		assertThat(this.chat.text()).startsWith("Stap 1 van 6\n\nDit zijn alle data.");
		assertThat(this.chat.labels()).doesNotContain("Andere provincies");

		this.chat.press("vr 29 mei · 6 vrij").say("Zwolle").press("Griffier").say(TryChat.ALL_THREE);

		promise();
	}

	@Test
	void walksBackInTheOrderOfTheProgramme() {
		asking(GEMEENTE, REGISTRANT, REGION, MEETING, ATTENDEES);
		this.chat.say("Zwolle").press("Griffier").press("Overijssel").press("vr 29 mei · 6 vrij");

		assertThat(this.chat.press("Terug").step()).isEqualTo(RegisteringStep.CHOOSING_DATE);
		assertThat(this.chat.press("Terug").step()).isEqualTo(RegisteringStep.CHOOSING_REGION);
		assertThat(this.chat.press("Terug").step()).isEqualTo(RegisteringStep.CHOOSING_ROLE);
		assertThat(this.chat.press("Terug").step()).isEqualTo(RegisteringStep.NAMING_GEMEENTE);
		assertThat(this.chat.press("Terug").step()).isEqualTo(RegisteringStep.WELCOME);
	}

	@Test
	void goesOnWhereSomethingIsMissing() {
		asking(GEMEENTE, REGISTRANT, ATTENDEES, REGION, MEETING);
		this.chat.say("Zwolle").give("stop").press("Verdergaan");

		assertThat(this.chat.step()).isEqualTo(RegisteringStep.CHOOSING_ROLE);
	}

	@Test
	void asksForAnotherDateWithoutARegionWhenItIsGone() {
		asking(MEETING, GEMEENTE, REGISTRANT, ATTENDEES);
		this.chat.press("vr 29 mei · 6 vrij").press("Terug");
		this.world.with(Season.programme("driehoek-2026", "Korter", Season.meetings().subList(3, 7))
			.asking(MEETING, GEMEENTE, REGISTRANT, ATTENDEES));

		this.chat.press(this.chat.labels().get(0));

		assertThat(this.chat.step()).isEqualTo(RegisteringStep.CHOOSING_DATE);
		assertThat(this.chat.text()).endsWith(
				"De datum die je koos, is er niet meer. Wat je hebt ingevuld, heb ik bewaard.\n\nWelke datum kies je?");
	}

}
