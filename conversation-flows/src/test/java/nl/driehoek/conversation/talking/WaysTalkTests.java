package nl.driehoek.conversation.talking;

import java.util.Optional;

import nl.driehoek.conversation.Input;
import nl.driehoek.conversation.Position;
import nl.driehoek.conversation.Turn;
import nl.driehoek.conversation.registering.RegisteringStep;
import nl.driehoek.conversation.registering.RegistrationWish;
import nl.driehoek.registrations.party.ChatId;
import nl.driehoek.registrations.party.Language;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WaysTalkTests {

	private final TryWorld world = new TryWorld();

	private final TryChat chat = new TryChat(this.world);

	@Test
	void walksBackStepByStepAndKeepsTheAnswers() {
		this.chat.toPromise();

		assertThat(this.chat.press("Terug").step()).isEqualTo(RegisteringStep.REVIEWING);
		assertThat(this.chat.press("Terug").step()).isEqualTo(RegisteringStep.NAMING_GRIFFIER);
		assertThat(this.chat.press("Terug").step()).isEqualTo(RegisteringStep.CHOOSING_ROLE);
		assertThat(this.chat.press("Terug").step()).isEqualTo(RegisteringStep.NAMING_GEMEENTE);
		assertThat(this.chat.press("Terug").step()).isEqualTo(RegisteringStep.CHOOSING_DATE);
		assertThat(this.chat.press("Terug").step()).isEqualTo(RegisteringStep.CHOOSING_REGION);
		assertThat(this.chat.press("Terug").step()).isEqualTo(RegisteringStep.WELCOME);
		assertThat(this.chat.labels()).doesNotContain("Terug");

		this.chat.press("Driehoek aanmelden").press("Overijssel").press("vr 18 sep · 6 vrij");
		assertThat(this.chat.step()).isEqualTo(RegisteringStep.REVIEWING);
		assertThat(this.chat.text()).contains("18 september").contains("S. Voorbeeld, s.voorbeeld@zwolle.nl");
	}

	@Test
	void stopsAndGoesOnWhereSomethingIsMissing() {
		this.chat.toGriffier().say("G. Voorbeeld, g.voorbeeld@zwolle.nl").say("B. Voorbeeld, b.voorbeeld@");
		this.chat.press("Later afmaken");
		assertThat(this.chat.step()).isEqualTo(RegisteringStep.PAUSED);
		assertThat(this.chat.text()).contains("30 dagen").contains("nog geen plek");

		this.chat.start();
		assertThat(this.chat.step()).isEqualTo(RegisteringStep.RESUMING);
		this.chat.press("Verdergaan");
		assertThat(this.chat.step()).isEqualTo(RegisteringStep.NAMING_GEMEENTESECRETARIS);
		this.chat.say("S. Voorbeeld, s.voorbeeld@").press("Ja, klopt").press("Ja, we komen alle drie");
		assertThat(this.world.registrations()).hasSize(1);
	}

	@Test
	void offersToBeginAnew() {
		this.chat.toReview().start().press("Opnieuw beginnen");

		assertThat(this.chat.step()).isEqualTo(RegisteringStep.WELCOME);
		assertThat(this.chat.notes().values()).doesNotContainKey("draft-id");
	}

	@Test
	void stopsByCommandToo() {
		assertThat(this.chat.toReview().give("stop").step()).isEqualTo(RegisteringStep.PAUSED);
		assertThat(this.chat.give("stop").text()).startsWith("Er loopt nu geen aanmelding");
	}

	@Test
	void answersAQuestionInBetweenAndReturnsToTheStep() {
		Position before = this.chat.toGemeente().position();

		this.chat.press("Vraag?");
		assertThat(this.chat.labels()).containsExactly("Wat kost het?", "Hoe lang duurt het?", "Verder");
		assertThat(this.chat.text()).contains("driehoek@voorbeeld.nl");
		this.chat.press("Wat kost het?");

		assertThat(this.chat.text()).contains("Niets. Meedoen is gratis.").contains("Voor welke gemeente meld je aan?");
		assertThat(this.chat.position()).isEqualTo(before);
		assertThat(this.chat.say("Zwolle").step()).isEqualTo(RegisteringStep.CHOOSING_ROLE);
	}

	@Test
	void answersEveryCommandAtEveryQuestionWithoutMoving() {
		Position before = this.chat.toReview().position();

		assertThat(this.chat.give("help").position()).isEqualTo(before);
		assertThat(this.chat.give("privacy").text()).contains("Telegram bewaart dit gesprek ook")
			.contains("het nummer van dit gesprek: 1.")
			.contains("een half jaar na de bijeenkomst");
		assertThat(this.chat.give("mijn").text()).contains("nog niet af");
		assertThat(this.chat.give("taal").labels()).contains("Nederlands", "English");
		assertThat(this.chat.give("bericht").text()).contains("Klopt dit?");
		assertThat(this.chat.position()).isEqualTo(before);
		assertThat(this.chat.press("Ja, klopt").step()).isEqualTo(RegisteringStep.PROMISING);
	}

	@Test
	void tellsWhatWeWillDo() {
		this.chat.start().press("Wat gaan we doen?");

		assertThat(this.chat.text()).startsWith("We spelen een spel").endsWith("Druk op de knop.");
		assertThat(this.chat.position()).isEqualTo(TryChat.TALK.beginning());
	}

	@Test
	void showsTheCurrentCardForAnOldButtonAndChangesNothing() {
		this.chat.start();
		Input.Pressed old = this.chat.button("Driehoek aanmelden");
		Position before = this.chat.press("Driehoek aanmelden").press("Overijssel").position();

		this.chat.hear(old);
		assertThat(this.chat.position()).isEqualTo(before);
		assertThat(this.chat.notice()).startsWith("Deze knop is oud");
		assertThat(this.chat.text()).isEqualTo("Welke datum kies je?");
		assertThat(this.chat.labels()).contains("vr 29 mei · 6 vrij");
	}

	@Test
	void registersOnceForADoublePress() {
		Input.Pressed promise = this.chat.toPromise().button("Ja, we komen alle drie");

		this.chat.hear(promise).hear(promise);
		assertThat(this.world.registrations()).hasSize(1);
		assertThat(this.world.wishes()).hasSize(1);
		assertThat(this.chat.step()).isEqualTo(RegisteringStep.REGISTERED);
		assertThat(this.chat.notice()).isNotEmpty();
	}

	@Test
	void keepsTheLanguageOfWhoLeavesWord() {
		this.world.at("2027-01-01T10:00:00Z");
		this.chat.start().give("taal").press("English").press("Yes, let me know");

		assertThat(this.world.wishes())
			.containsExactly(new RegistrationWish.LeaveWord(ChatId.inTelegram(1), Language.ENGLISH));
	}

	@Test
	void nudgesWhoLeftADraftAlone() {
		Position before = this.chat.toReview().position();

		Optional<Turn> nudge = this.chat.nudge();
		assertThat(nudge).map(Turn::position).contains(before);
		assertThat(this.chat.nudged().text())
			.isEqualTo("Je aanmelding van Zwolle voor vrijdag 29 mei is nog niet af. Zullen we verdergaan?");
		assertThat(this.chat.labels()).containsExactly("Verdergaan", "Weggooien");
		assertThat(this.chat.press("Verdergaan").text()).contains("Klopt dit?");
	}

	@Test
	void nudgesNobodyWithoutAnythingToFinish() {
		assertThat(this.chat.start().nudge()).isEmpty();
		assertThat(this.chat.press("Driehoek aanmelden").nudge()).isPresent();
		this.world.at("2027-01-01T10:00:00Z");
		assertThat(this.chat.nudge()).isEmpty();
	}

}
