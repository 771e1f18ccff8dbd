package nl.driehoek.conversation.talking;

import nl.driehoek.conversation.registering.RegisteringStep;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What may be a slip is asked about, and never refused.
 */
class DoubtTests {

	private final TryWorld world = new TryWorld();

	private final TryChat chat = new TryChat(this.world);

	private TryChat reviewed(String gemeente, String griffier) {
		return this.chat.toGemeente()
			.say(gemeente)
			.press("Griffier")
			.say(griffier + "\nB. Voorbeeld, b@zwolle.nl\nS. Voorbeeld, s@zwolle.nl");
	}

	@ParameterizedTest
	@ValueSource(strings = { "g.voorbeeld@zwole.nl", "g.voorbeeld@gmail.com", "g.voorbeeld@deventer.nl" })
	void theSummaryAsksAboutAnAddressThatMayBeWrong(String address) {
		reviewed("Zwolle", "G. Voorbeeld, " + address);

		assertThat(this.chat.step()).isEqualTo(RegisteringStep.REVIEWING);
		assertThat(this.chat.text())
			.endsWith("Let op: dit adres lijkt niet van de gemeente: %s. Soms hoort dat zo. Klopt het?\n\nKlopt dit?"
				.formatted(address));
		assertThat(this.chat.say("ja").step()).isEqualTo(RegisteringStep.PROMISING);
	}

	@Test
	void theSummaryAsksNothingOfAddressesOfTheGemeente() {
		assertThat(reviewed("Zwolle", "G. Voorbeeld, g@zwolle.nl").text()).doesNotContain("Let op");
	}

	@Test
	void theAddressesOfTheGemeenteBeforeAreAskedAboutWhenItIsCorrected() {
		reviewed("Zwolle", "G. Voorbeeld, g@zwolle.nl").press("Gemeente").say("Deventer");

		assertThat(this.chat.text()).contains("deze adressen lijken niet van de gemeente: b@zwolle.nl, s@zwolle.nl");
	}

	@Test
	void aLineThatIsSentTwiceIsNotTheNextPerson() {
		this.chat.toGriffier().say("G. Voorbeeld, g@zwolle.nl").say("G. Voorbeeld, g@zwolle.nl");

		assertThat(this.chat.step()).isEqualTo(RegisteringStep.NAMING_BURGEMEESTER);
		assertThat(this.chat.text())
			.contains("Het adres g@zwolle.nl heb ik al voor de griffier. Is het ook van de burgemeester?");
		assertThat(this.chat.press("Nee").text()).contains("Wie is de burgemeester?");
		assertThat(this.chat.say("B. Voorbeeld, b@zwolle.nl").step())
			.isEqualTo(RegisteringStep.NAMING_GEMEENTESECRETARIS);
	}

	@Test
	void aMailboxThatTwoPeopleShareIsTakenOnceItIsConfirmed() {
		this.chat.toGriffier().say("G. Voorbeeld, raad@zwolle.nl").say("B. Voorbeeld, raad@zwolle.nl").say("ja");

		assertThat(this.chat.step()).isEqualTo(RegisteringStep.NAMING_GEMEENTESECRETARIS);
		assertThat(this.chat.say("S. Voorbeeld, s@zwolle.nl").text()).contains("Burgemeester: B. Voorbeeld, raad@");
	}

	@Test
	void anotherLineTakesThePlaceOfTheOneThatIsAskedAbout() {
		this.chat.toGriffier().say("G. Voorbeeld, g@zwolle.nl").say("G. Voorbeeld, g@zwolle.nl");

		assertThat(this.chat.say("B. Voorbeeld, b@zwolle.nl").step())
			.isEqualTo(RegisteringStep.NAMING_GEMEENTESECRETARIS);
	}

	@Test
	void theWayBackTakesTheDoubtBack() {
		this.chat.toGriffier().say("G. Voorbeeld, g@zwolle.nl").say("G. Voorbeeld, g@zwolle.nl").press("Terug");

		assertThat(this.chat.step()).isEqualTo(RegisteringStep.NAMING_BURGEMEESTER);
		assertThat(this.chat.text()).contains("Wie is de burgemeester?");
	}

}
