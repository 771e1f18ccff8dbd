package nl.driehoek.conversation.talking;

import nl.driehoek.conversation.registering.RegisteringStep;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class OfficialsTalkTests {

	private final TryChat chat = new TryChat(new TryWorld());

	@Test
	void asksForOneselfFirst() {
		this.chat.toGemeente().say("Zwolle").press("Gemeentesecretaris");
		assertThat(this.chat.step()).isEqualTo(RegisteringStep.NAMING_GEMEENTESECRETARIS);
		assertThat(this.chat.text()).contains("Hoe heet je").contains("S. Voorbeeld, s.voorbeeld@zwolle.nl");

		this.chat.say("S. Voorbeeld, s.voorbeeld@zwolle.nl");
		assertThat(this.chat.step()).isEqualTo(RegisteringStep.NAMING_BURGEMEESTER);
		assertThat(this.chat.text()).contains("Wie is de burgemeester?")
			.contains("B. Voorbeeld, b.voorbeeld@ – dan vul ik zwolle.nl zelf in");

		this.chat.say("B. Voorbeeld, b.voorbeeld@");
		assertThat(this.chat.step()).isEqualTo(RegisteringStep.NAMING_GRIFFIER);
		this.chat.say("G. Voorbeeld\tg.voorbeeld@");
		assertThat(this.chat.step()).isEqualTo(RegisteringStep.REVIEWING);
	}

	@Test
	void takesAllThreeInOneMessage() {
		assertThat(this.chat.toReview().step()).isEqualTo(RegisteringStep.REVIEWING);
	}

	@Test
	void keepsTheGoodLinesAndAsksOnlyForTheRest() {
		this.chat.toGriffier().say("""
				G. Voorbeeld, g.voorbeeld@zwolle.nl
				B. Voorbeeld, b.voorbeeld@zwolle
				S. Voorbeeld, s.voorbeeld@zwolle.nl""");

		assertThat(this.chat.step()).isEqualTo(RegisteringStep.NAMING_BURGEMEESTER);
		assertThat(this.chat.text()).contains("In b.voorbeeld@zwolle staat geen punt").contains("B. Voorbeeld");
		this.chat.say("b.voorbeeld@zwolle.nl");
		assertThat(this.chat.step()).isEqualTo(RegisteringStep.REVIEWING);
		assertThat(this.chat.text()).contains("Burgemeester: B. Voorbeeld, b.voorbeeld@zwolle.nl")
			.contains("Gemeentesecretaris: S. Voorbeeld, s.voorbeeld@zwolle.nl");
	}

	@Test
	void keepsANameWithoutAnAddress() {
		this.chat.toGriffier().say("G. Voorbeeld, g.voorbeeld@zwolle.nl").say("B. Voorbeeld");

		assertThat(this.chat.step()).isEqualTo(RegisteringStep.NAMING_BURGEMEESTER);
		assertThat(this.chat.text()).contains("Ik zie wel een naam (B. Voorbeeld), maar geen e-mailadres.");
		assertThat(this.chat.say("b.voorbeeld@").step()).isEqualTo(RegisteringStep.NAMING_GEMEENTESECRETARIS);
	}

	@Test
	void correctsOneLineOfTheCard() {
		this.chat.toReview().press("Burgemeester");
		assertThat(this.chat.text()).contains("Nu staat er als burgemeester: B. Voorbeeld, b.voorbeeld@zwolle.nl");

		this.chat.say("B. Nieuw, b.nieuw@zwolle.nl");
		assertThat(this.chat.step()).isEqualTo(RegisteringStep.REVIEWING);
		assertThat(this.chat.text()).contains("Burgemeester: B. Nieuw, b.nieuw@zwolle.nl")
			.contains("Griffier: G. Voorbeeld, g.voorbeeld@zwolle.nl");
	}

	@Test
	void keepsAskingForACorrectionThatCouldNotBeRead() {
		this.chat.toReview().press("Griffier").say("G. <b>Nieuw</b>, g.nieuw@zwolle.nl");
		assertThat(this.chat.step()).isEqualTo(RegisteringStep.NAMING_GRIFFIER);

		this.chat.say("G. Nieuw, g.nieuw@zwolle.nl");

		assertThat(this.chat.step()).isEqualTo(RegisteringStep.REVIEWING);
		assertThat(this.chat.text()).contains("G. Nieuw, g.nieuw@zwolle.nl");
	}

	@Test
	void mixesNoNewNameWithAnOldAddress() {
		this.chat.toReview().press("Griffier").say("H. Nieuw, h.nieuw@zwolle");
		assertThat(this.chat.text()).contains("Ik heb nog niets veranderd")
			.contains("Nu staat er voor jou: G. Voorbeeld, g.voorbeeld@zwolle.nl");

		this.chat.press("Terug").press("Burgemeester").say("""
				B. Nieuw, b.nieuw@zwolle.nl
				griffier: H. Nieuw, h.nieuw@zwolle""");

		assertThat(this.chat.text()).contains("Burgemeester: B. Nieuw, b.nieuw@zwolle.nl")
			.contains("Griffier: G. Voorbeeld, g.voorbeeld@zwolle.nl");
	}

	@Test
	void asksAgainWhenWhatWasTypedIsNoName() {
		this.chat.toGriffier().say("ja");

		assertThat(this.chat.step()).isEqualTo(RegisteringStep.NAMING_GRIFFIER);
		assertThat(this.chat.text()).contains("“ja” lees ik niet als naam");
	}

	@Test
	void correctsOnlyTheAddressIfOnlyThatIsTyped() {
		this.chat.toReview().press("Griffier").say("griffier@zwolle.nl");

		assertThat(this.chat.text()).contains("Griffier: G. Voorbeeld, griffier@zwolle.nl");
	}

	@Test
	void correctsTheDateTheGemeenteAndOneself() {
		this.chat.toReview().press("Datum").press("vr 18 sep · 6 vrij");
		assertThat(this.chat.text()).contains("vrijdag 18 september 2026");

		this.chat.press("Gemeente").say("Deventer");
		assertThat(this.chat.text()).contains("Gemeente: Deventer");

		this.chat.press("Wie ik ben").press("Burgemeester");
		assertThat(this.chat.step()).isEqualTo(RegisteringStep.REVIEWING);
		assertThat(this.chat.text()).contains("Aangemeld door: jou, de burgemeester");
	}

	@Test
	void asksWhoArrangesItWhenTheRoleIsCorrected() {
		this.chat.toReview().press("Wie ik ben").press("Ik regel het voor hen");
		assertThat(this.chat.step()).isEqualTo(RegisteringStep.NAMING_ARRANGER);

		this.chat.press("Terug").press("Griffier");
		assertThat(this.chat.step()).isEqualTo(RegisteringStep.REVIEWING);
	}

	@Test
	void walksBackFromACorrectionToTheCard() {
		this.chat.toReview().press("Griffier").press("Terug");

		assertThat(this.chat.step()).isEqualTo(RegisteringStep.REVIEWING);
		assertThat(this.chat.text()).contains("Griffier: G. Voorbeeld, g.voorbeeld@zwolle.nl");
	}

}
