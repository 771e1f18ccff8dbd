package nl.driehoek.conversation.talking;

import nl.driehoek.conversation.Input;
import nl.driehoek.conversation.Position;
import nl.driehoek.conversation.registering.RegisteringStep;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class BadInputTalkTests {

	private final TryWorld world = new TryWorld();

	private final TryChat chat = new TryChat(this.world);

	@Test
	void takesNoTextWhereAButtonIsDue() {
		Position before = this.chat.toReview().position();

		this.chat.say("ja, maar de datum niet");
		assertThat(this.chat.position()).isEqualTo(before);
		assertThat(this.chat.text()).contains("Druk op een knop, of typ wat erop staat.").contains("Klopt dit?");
		assertThat(this.chat.labels()).contains("Ja, klopt");
	}

	@ParameterizedTest
	@ValueSource(strings = { "ja", "Ja!", "Ja, klopt.", "yes", "OK", "akkoord" })
	void takesATypedYesToTheCardAndNoSecondOneForAPromise(String yes) {
		this.chat.toReview();

		assertThat(this.chat.say(yes).step()).isEqualTo(RegisteringStep.PROMISING);
		assertThat(this.chat.say(yes).step()).isEqualTo(RegisteringStep.PROMISING);
		assertThat(this.world.registrations()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Ja, we komen alle drie", "we komen!", "Yes, all three will come" })
	void takesATypedPromise(String promise) {
		assertThat(this.chat.toPromise().say(promise).step()).isEqualTo(RegisteringStep.REGISTERED);
	}

	@ParameterizedTest
	@ValueSource(strings = { "nee", "ja?nee", "ja, maar met z'n tweeën", "jan", "?" })
	void takesNothingElseForAPromise(String typed) {
		this.chat.toPromise().say(typed);

		assertThat(this.chat.step()).isEqualTo(RegisteringStep.PROMISING);
		assertThat(this.world.registrations()).isEmpty();
	}

	@Test
	void saysWhatItCanReadWhenSentAPicture() {
		Position before = this.chat.toGriffier().position();

		this.chat.hear(new Input.Unreadable());
		assertThat(this.chat.position()).isEqualTo(before);
		assertThat(this.chat.text()).startsWith("Ik kan alleen tekst lezen").contains("Hoe heet je");
	}

	@ParameterizedTest
	@ValueSource(strings = { "😀😀", "😀, g.voorbeeld@zwolle.nl", "G. Voorbeeld, g@a.nl en g@b.nl",
			"G. Voorbeeld, g@zwolle", "", "   ", "12345" })
	void asksAgainForWhatIsNoOfficial(String typed) {
		this.chat.toGriffier().say(typed);

		assertThat(this.chat.step()).isEqualTo(RegisteringStep.NAMING_GRIFFIER);
		assertThat(this.chat.text()).containsAnyOf("bijvoorbeeld", "Bijvoorbeeld", "Stuur het zo", "e-mailadres");
		assertThat(this.chat.text()).doesNotContainIgnoringCase("ongeldig");
	}

	@Test
	void asksAgainForANameOfFiveThousandCharacters() {
		this.chat.toGriffier().say("x".repeat(5000) + ", x@zwolle.nl");
		assertThat(this.chat.step()).isEqualTo(RegisteringStep.NAMING_GRIFFIER);

		assertThat(this.chat.say("y".repeat(5000)).step()).isEqualTo(RegisteringStep.NAMING_GRIFFIER);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "<b>Kees</b>, kees@zwolle.nl", "*Kees* _Voorbeeld_, kees@zwolle.nl",
			"=cmd(), kees@zwolle.nl", "\u202eKees\u202c\u0007, kees@zwolle.nl" })
	void neverChangesHowTheCardLooksForWhatWasTyped(String typed) {
		this.chat.toGriffier().say(typed).say("B. Voorbeeld, b@zwolle.nl\nS. Voorbeeld, s@zwolle.nl");

		assertThat(this.chat.text()).doesNotContain("\u202e").doesNotContain("\u0007");
	}

	@Test
	void asksForTheGemeenteAgainWhenItKnowsNone() {
		this.chat.toGemeente().say("x".repeat(5000));
		assertThat(this.chat.step()).isEqualTo(RegisteringStep.NAMING_GEMEENTE);
		assertThat(this.chat.text()).contains("ken ik niet als gemeente").contains("Typ de naam, bijvoorbeeld: Zwolle");
	}

	@Test
	void proposesGemeentenForASlip() {
		this.chat.toGemeente().say("Zwole");
		assertThat(this.chat.text()).contains("“Zwole”");
		assertThat(this.chat.labels()).contains("Zwolle", "Andere gemeente");

		assertThat(this.chat.press("Zwolle").step()).isEqualTo(RegisteringStep.CHOOSING_ROLE);
	}

	@Test
	void leadsAFormerGemeenteToTheOneOfNow() {
		this.chat.toGemeente().say("Brielle");

		assertThat(this.chat.step()).isEqualTo(RegisteringStep.CHOOSING_ROLE);
		assertThat(this.chat.text()).startsWith("Brielle hoort nu bij Voorne aan Zee.")
			.contains("\n\nVoorne aan Zee. En wie");
	}

	@Test
	void asksWhereAFormerGemeenteWasSplit() {
		this.chat.toGemeente().say("Haaren");

		assertThat(this.chat.text()).startsWith("De gemeente Haaren is verdeeld.");
		assertThat(this.chat.labels()).contains("Boxtel", "Oisterwijk", "Tilburg", "Vught", "Andere gemeente");
		assertThat(this.chat.press("Vught").step()).isEqualTo(RegisteringStep.CHOOSING_ROLE);
	}

	@Test
	void asksTheTwoBergensApart() {
		this.chat.toGemeente().say("Bergen");
		assertThat(this.chat.labels()).contains("Bergen (Limburg)", "Bergen (Noord-Holland)");

		assertThat(this.chat.press("Bergen (Limburg)").text()).contains("Bergen (L). En wie");
	}

	@Test
	void ignoresAButtonThatIsOnNoCard() {
		Position before = this.chat.toReview().position();

		this.chat.hear(new Input.Pressed("nonsense", before.step(), before.version()));
		assertThat(this.chat.position()).isEqualTo(before);
		assertThat(this.chat.text()).contains("Klopt dit?");
	}

	@Test
	void ignoresAButtonOfAnotherStepWithTheSameVersion() {
		Position before = this.chat.toPromise().position();

		this.chat.hear(new Input.Pressed("promise", RegisteringStep.REVIEWING, before.version()));
		assertThat(this.chat.position()).isEqualTo(before);
	}

}
