package nl.driehoek.conversation.talking;

import nl.driehoek.conversation.Input;
import nl.driehoek.conversation.Visitor;
import nl.driehoek.conversation.registering.RegisteringStep;
import nl.driehoek.registrations.party.ChatId;
import nl.driehoek.registrations.party.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What people type instead of pressing: parts of labels, dates, yes and no, and all at
 * once.
 */
class TypedWordsTests {

	private final TryWorld world = new TryWorld();

	private TryChat chat() {
		return new TryChat(this.world);
	}

	private TryChat english() {
		return new TryChat(this.world, new Visitor(ChatId.inTelegram(1), Language.ENGLISH, false));
	}

	@ParameterizedTest
	@ValueSource(strings = { "29 mei", "vr 29 mei", "vrijdag 29 mei", "Vrijdag 29 mei 2026", "29-5", "29/5/2026",
			"29-05-26", "2026-05-29", "29 may", "May 29th", "the 29th of May", "de 29e", "29", "mei", "op 29 mei graag",
			"Overijssel en Gelderland", "29 MEI.", "wij komen 29 mei", "vr 29 mei · 6 vrij" })
	void understandsADateHoweverItIsTyped(String typed) {
		TryChat chat = chat().start().press("Driehoek aanmelden").press("Alle data").say(typed);

		assertThat(chat.step()).isEqualTo(RegisteringStep.NAMING_GEMEENTE);
		assertThat(chat.text()).contains("vrijdag 29 mei");
	}

	@Test
	void saysThatThereIsNoMeetingOnADay() {
		TryChat chat = chat().start().press("Driehoek aanmelden").press("Alle data").say("30 mei");

		assertThat(chat.step()).isEqualTo(RegisteringStep.CHOOSING_DATE);
		assertThat(chat.text()).contains("Op die dag is er geen bijeenkomst.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "10.30", "10:30 uur", "om 10 uur", "99-99", "29 mensen" })
	void aTimeOrAnotherNumberIsNoDate(String typed) {
		TryChat chat = chat().start().press("Driehoek aanmelden").press("Alle data").say(typed);

		assertThat(chat.step()).isEqualTo(RegisteringStep.CHOOSING_DATE);
		assertThat(chat.notes().get("draft-meeting")).isEmpty();
	}

	@Test
	void saysWhyATypedDateCannotBeChosen() {
		this.world.taken("2026-05-29", 6);

		TryChat chat = chat().start().press("Driehoek aanmelden").press("Alle data").say("29 mei");

		assertThat(chat.text()).contains("laatste plek op 29 mei");
	}

	@Test
	void asksWhichOfTwoMeetingsIsMeant() {
		TryChat chat = chat().start().press("Driehoek aanmelden").press("Alle data").say("vrijdag");

		assertThat(chat.text()).contains("Welke bedoel je?");
		assertThat(chat.press(chat.labels().get(2)).text()).contains("vrijdag 29 mei");
	}

	@ParameterizedTest
	@CsvSource({ "griffier,griffier", "de griffier,griffier", "ik ben de griffier,griffier", "Raadsgriffier,griffier",
			"secretaris,secretaris", "gemeentesecretaris,secretaris", "burgemeester,burgemeester", "mayor,burgemeester",
			"ik regel het,naam" })
	void understandsARoleHoweverItIsTyped(String typed, String asked) {
		TryChat chat = chat().toGemeente().say("Zwolle").say(typed);

		assertThat(chat.step()).isNotEqualTo(RegisteringStep.CHOOSING_ROLE);
		assertThat(chat.notes().get("draft-registrant")).isPresent();
		assertThat(asked).isNotBlank();
	}

	@Test
	void aPartOfALabelIsEnough() {
		assertThat(chat().start().say("aanmelden").step()).isEqualTo(RegisteringStep.CHOOSING_REGION);
		assertThat(chat().toReview().say("gemeentesecretaris").step())
			.isEqualTo(RegisteringStep.NAMING_GEMEENTESECRETARIS);
		assertThat(chat().toReview().say("de datum graag").step()).isEqualTo(RegisteringStep.CHOOSING_DATE);
	}

	@ParameterizedTest
	@ValueSource(strings = { "ja", "Ja hoor!", "klopt", "prima", "ok", "yes", "👍 ja" })
	void yesToTheCardLeadsToThePromise(String typed) {
		assertThat(chat().toReview().say(typed).step()).isEqualTo(RegisteringStep.PROMISING);
	}

	@ParameterizedTest
	@ValueSource(strings = { "nee", "klopt niet", "Nee, dat klopt niet.", "no" })
	void noToTheCardAsksWhatIsWrong(String typed) {
		TryChat chat = chat().toReview().say(typed);

		assertThat(chat.step()).isEqualTo(RegisteringStep.REVIEWING);
		assertThat(chat.text()).contains("Wat klopt er niet?");
	}

	@Test
	void aSecondYesIsNoPromise() {
		TryChat chat = chat().toReview().say("ja").say("ja");

		assertThat(chat.step()).isEqualTo(RegisteringStep.PROMISING);
		assertThat(chat.text()).contains("typ wat erop staat");
		assertThat(chat.say("we komen alle drie").step()).isEqualTo(RegisteringStep.REGISTERED);
	}

	@ParameterizedTest
	@ValueSource(strings = { "ja", "nee", "terug", "stop", "help", "yes", "no", "back" })
	void theSmallWordsAreUnderstoodAtEveryQuestion(String word) {
		for (TryChat chat : new TryChat[] { chat().start(), chat().start().press("Driehoek aanmelden"),
				chat().start().press("Driehoek aanmelden").press("Alle data"), chat().toGemeente(),
				chat().toGemeente().say("Zwolle"), chat().toGriffier(), chat().toReview(), chat().toPromise(),
				chat().toReview().give("stop"), chat().toReview().give("start") }) {
			String step = chat.step().id();

			assertThat(chat.say(word).text()).as("%s at %s", word, step)
				.doesNotContain("Dat begrijp ik niet")
				.doesNotContain("ken ik niet als gemeente");
		}
	}

	@Test
	void theWayBackAndTheWaysOutHaveNames() {
		assertThat(chat().toReview().say("Terug").step()).isNotEqualTo(RegisteringStep.REVIEWING);
		assertThat(chat().toReview().say("stop").step()).isEqualTo(RegisteringStep.PAUSED);
		assertThat(chat().toReview().say("later").step()).isEqualTo(RegisteringStep.PAUSED);
		assertThat(chat().toReview().say("Help").text()).contains("Waar gaat je vraag over?");
		assertThat(chat().toReview().say("privacy").text()).contains("We bewaren");
		assertThat(chat().toReview().say("wat kost het").text()).contains("Meedoen is gratis");
		assertThat(chat().toReview().say("English").text()).contains("Is this right?");
	}

	@Test
	void aCommandOfStaffHasNoNameForOthers() {
		assertThat(chat().toReview().say("bericht").step()).isEqualTo(RegisteringStep.REVIEWING);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Ik ben griffier van Zwolle en wil 29 mei komen", "Hallo, griffier van Zwolle hier, 29-5?",
			"Goedemorgen, ik ben de raadsgriffier van de gemeente Zwolle. Wij komen graag vrijdag 29 mei.",
			"I am the clerk of Zwolle and we would like to come on May 29" })
	void aFirstMessageMaySayItAll(String typed) {
		TryChat chat = chat().say(typed);

		assertThat(chat.step()).isEqualTo(RegisteringStep.NAMING_GRIFFIER);
		assertThat(chat.text()).startsWith("Dit heb ik alvast: griffier, Zwolle en vrijdag 29 mei.");
	}

	@Test
	void aFirstMessageMaySayAPartOfIt() {
		assertThat(chat().say("Ik ben burgemeester van Ede").text())
			.startsWith("Dit heb ik alvast: burgemeester en Ede.")
			.contains("In welke provincie");
		assertThat(chat().say("we willen 30 mei komen, namens Ede").text())
			.startsWith("Dit heb ik alvast: Ede.\n\nOp de dag die je noemt, kun je niet terecht.");
		this.world.taken("2026-04-10", "gm0228");
		assertThat(chat().say("griffier van Ede").text()).contains("De driehoek van Ede doet al mee.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Best bijzonder dit", "Hoe werkt het van de zomer?", "Hallo", "Ik kom uit Bergen",
			"wij van de griffie" })
	void aFirstMessageIsNotOverread(String typed) {
		TryChat chat = chat().say(typed);

		assertThat(chat.step()).isEqualTo(RegisteringStep.WELCOME);
		assertThat(chat.notes().get("draft-gemeente")).isEmpty();
	}

	@Test
	void aLinkLeadsToItsMeeting() {
		TryChat chat = chat().hear(new Input.Commanded("start", "driehoek-2026-2026-05-29"));

		assertThat(chat.text()).startsWith("Welkom!").contains("vrijdag 29 mei").contains("Overijssel en Gelderland");
		assertThat(chat.press("Driehoek aanmelden").step()).isEqualTo(RegisteringStep.NAMING_GEMEENTE);
		assertThat(chat.notes().get("draft-meeting")).contains("2026-05-29");
	}

	@Test
	void aSecondLinkCountsInsteadOfTheFirst() {
		TryChat chat = english().hear(new Input.Commanded("start", "driehoek-2026-2026-05-29"))
			.hear(new Input.Commanded("start", "driehoek-2026-2026-04-10"));

		assertThat(chat.text()).contains("Friday 10 April");
		assertThat(chat.start().text()).doesNotContain("10 April");
	}

	@Test
	void aLinkThatLeadsNowhereIsSaid() {
		assertThat(chat().hear(new Input.Commanded("start", "oud")).text())
			.startsWith("De bijeenkomst van je link ken ik niet.");
		this.world.taken("2026-05-29", 6);
		TryChat full = chat().hear(new Input.Commanded("start", "driehoek-2026-2026-05-29"));
		assertThat(full.text()).contains("kun je je niet meer aanmelden");
		assertThat(full.press("Driehoek aanmelden").step()).isEqualTo(RegisteringStep.CHOOSING_REGION);
	}

}
