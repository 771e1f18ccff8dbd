package nl.driehoek.conversation.talking;

import nl.driehoek.conversation.Input;
import nl.driehoek.conversation.registering.RegisteringStep;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * From every card somebody can go on or be done, and no card says what is not true.
 */
class DeadEndTests {

	private static final String ZWOLLE = "gm0193";

	private final TryWorld world = new TryWorld();

	private TryChat chat() {
		return new TryChat(this.world);
	}

	@Test
	void nothingIsLeftToDoForAGemeenteThatIsIn() {
		this.world.taken("2026-04-10", ZWOLLE);
		TryChat chat = chat().toGemeente().say("Zwolle");

		assertThat(chat.text()).contains("Je hoeft niets te doen.");
		assertThat(chat.labels()).startsWith("Klaar", "Andere gemeente");
		assertThat(chat.nudge()).as("no reminder").isEmpty();

		chat.press("Klaar");
		assertThat(chat.step()).isEqualTo(RegisteringStep.THROWN_AWAY);
		assertThat(chat.notes().values().keySet()).noneMatch(key -> key.startsWith("draft"));
		assertThat(chat.start().step()).isEqualTo(RegisteringStep.WELCOME);
	}

	@Test
	void anotherGemeenteCanBeNamedInstead() {
		this.world.taken("2026-04-10", ZWOLLE);

		assertThat(chat().toGemeente().say("Zwolle").press("Andere gemeente").text()).contains("Voor welke gemeente");
		assertThat(chat().toGemeente().say("Zwolle").say("Deventer").step()).isEqualTo(RegisteringStep.CHOOSING_ROLE);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/cancel", "annuleren", "Weggooien", "cancel" })
	void aDraftCanBeThrownAway(String typed) {
		TryChat chat = typed.startsWith("/") ? chat().toReview().give(typed.substring(1))
				: chat().toReview().say(typed);
		assertThat(chat.text())
			.startsWith("Je aanmelding van Zwolle voor vrijdag 29 mei is nog niet af. Wil je die weggooien?");

		chat.press("Ja, weggooien");
		assertThat(chat.text()).isEqualTo("Goed. Wat je hebt ingevuld, heb ik gewist.");
		assertThat(chat.notes().values().keySet()).noneMatch(key -> key.startsWith("draft"));
		assertThat(chat.nudge()).isEmpty();
		assertThat(chat.press("Naar het begin").step()).isEqualTo(RegisteringStep.WELCOME);
	}

	@Test
	void aDraftIsKeptUnlessTheUserIsSure() {
		TryChat chat = chat().toReview().give("cancel");

		assertThat(chat.give("cancel").step()).isEqualTo(RegisteringStep.THROWING_AWAY);
		assertThat(chat.press("Nee, bewaren").step()).isEqualTo(RegisteringStep.REVIEWING);
		assertThat(chat.give("stop").press("Weggooien").say("nee").step()).isEqualTo(RegisteringStep.REVIEWING);
	}

	@Test
	void saysWhereToGoWhenThereIsNothingToThrowAway() {
		TryChat chat = chat().toPromise().press("Ja, we komen alle drie");

		assertThat(chat.give("cancel").text()).contains("Kan een aangemelde driehoek niet komen? Bij /mijn");
		assertThat(chat.step()).isEqualTo(RegisteringStep.REGISTERED);
	}

	@Test
	void theReminderNamesWhatIsKnownAndNothingElse() {
		assertThat(chat().start().press("Driehoek aanmelden").nudged().text())
			.isEqualTo("Je aanmelding is nog niet af. Zullen we verdergaan?");
		assertThat(chat().toGemeente().nudged().text())
			.isEqualTo("Je aanmelding voor vrijdag 29 mei is nog niet af. Zullen we verdergaan?");
		assertThat(chat().toGriffier().nudged().text())
			.isEqualTo("Je aanmelding van Zwolle voor vrijdag 29 mei is nog niet af. Zullen we verdergaan?");
		assertThat(chat().toGriffier().nudged().say("ja").text()).contains("Hoe heet je");
	}

	@Test
	void eachQuestionSaysHowFarItIs() {
		TryChat chat = chat().start().press("Driehoek aanmelden");
		assertThat(chat.text()).startsWith("Stap 1 van 7");
		assertThat(chat.press("Alle data").text()).startsWith("Stap 2 van 7");
		assertThat(chat.press("vr 29 mei · 6 vrij").text()).startsWith("Stap 3 van 7");
		assertThat(chat.say("Zwolle").text()).startsWith("Stap 4 van 7");
		assertThat(chat.press("Griffier").text()).startsWith("Stap 5 van 7");
		assertThat(chat.say("G. Voorbeeld, g@zwolle.nl").text()).startsWith("Stap 6 van 7");
		assertThat(chat.press("Terug").text()).startsWith("Stap 5 van 7");
	}

	@Test
	void anArrangersNameIsPartOfTheSameStep() {
		TryChat chat = chat().toGemeente().say("Zwolle").press("Ik regel het voor hen");
		assertThat(chat.text()).startsWith("Stap 4 van 7");
		assertThat(chat.say("A. Regelaar, a@zwolle.nl").text()).startsWith("Stap 5 van 7");
	}

	@Test
	void anArrangerPromisesForTheOthers() {
		TryChat chat = chat().toGemeente().say("Zwolle").press("Ik regel het voor hen").say("A. Regelaar, a@zwolle.nl");
		chat.say("B. Een, b@\nS. Twee, s@\nG. Drie, g@").press("Ja, klopt");

		assertThat(chat.text()).contains("als je zegt dat ze komen")
			.doesNotContain("ben je er ook", "wachten op een plek");
		assertThat(chat.labels()).startsWith("Ja, ze komen alle drie");
		assertThat(chat.say("ze komen alle drie").step()).isEqualTo(RegisteringStep.REGISTERED);
	}

	@Test
	void afterTheMeetingNobodyTakesPartAnyMore() {
		TryChat chat = chat().toPromise().press("Ja, we komen alle drie");
		assertThat(chat.give("mijn").text()).contains("Zwolle doet mee op");

		this.world.at("2026-07-01T10:00:00Z");
		assertThat(chat.give("mijn").text()).contains("Zwolle was aangemeld voor").doesNotContain("doet mee");
		assertThat(chat.hearAlone(new Input.Pressed("card", chat.step(), chat.position().version())).text())
			.doesNotContain("doet mee");
	}

	@Test
	void twoRegistrationsKeepTheirAddresses() {
		TryChat chat = chat().toPromise().press("Ja, we komen alle drie").press("Nog een driehoek aanmelden");
		chat.press("Driehoek aanmelden").press("Alle data").say("12 juni").say("Deventer").press("Griffier");
		chat.say("G. Ander, g@deventer.nl\nB. Ander, b@deventer.nl\nS. Ander, s@deventer.nl").say("ja");
		chat.say("we komen alle drie").give("mijn");

		assertThat(chat.text()).contains("g.voorbeeld@zwolle.nl", "s@deventer.nl");
	}

}
