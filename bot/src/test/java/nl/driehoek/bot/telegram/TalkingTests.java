package nl.driehoek.bot.telegram;

import java.nio.charset.StandardCharsets;

import nl.driehoek.simulator.telegram.Message;
import nl.driehoek.simulator.telegram.Press;
import nl.driehoek.simulator.telegram.StoredFile;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TalkingTests extends TelegramTests {

	@Test
	void answersWhatIsSaid() {
		this.user.sends("Zwolle");

		assertThat(awaits("Zwolle (1)").text()).isEqualTo("Je zei: Zwolle (1)");
	}

	@Test
	void takesADeepLinkForStart() {
		this.user.starts("zwolle");

		assertThat(awaits("Opdracht").text()).isEqualTo("Opdracht start (1)");
	}

	@Test
	void aPressChangesTheCardInPlaceAndIsAnswered() {
		this.user.sends("hallo");
		Message card = awaits("hallo (1)");

		Press press = this.user.presses("Verder");

		assertThat(awaits("Druk: go (2)").id()).isEqualTo(card.id());
		awaitsAnswer(press);
		assertThat(this.user.toast()).isEmpty();
	}

	@Test
	void whatIsTypedGetsACardOfItsOwn() {
		this.user.sends("een");
		Message first = awaits("een (1)");
		this.user.sends("twee");

		assertThat(awaits("twee (2)").id()).isGreaterThan(first.id());
	}

	@Test
	void anOldButtonShowsTheCurrentCardWithANotice() {
		this.user.sends("een");
		Message old = awaits("een (1)");
		this.user.sends("twee");
		awaits("twee (2)");

		Press press = this.user.presses(old.id(), old.keyboard().buttons().get(0).data().orElseThrow());

		awaitsAnswer(press);
		awaitsNotice(EchoTalk.OLD_BUTTON);
		assertThat(awaits(this.user, message -> true).text()).isEqualTo("Je zei: twee (2)");
	}

	@Test
	void aPressOnSomethingWeNeverMadeIsAnOldButton() {
		this.user.sends("een");
		Message card = awaits("een (1)");

		Press press = this.user.presses(card.id(), "rm -rf");

		awaitsAnswer(press);
		awaitsNotice(EchoTalk.OLD_BUTTON);
	}

	@Test
	void aPressOnAMessageThatIsGoneGetsANewCard() {
		this.user.sends("een");
		Message card = awaits("een (1)");

		Press press = this.user.presses(card.id() + 500, card.keyboard().buttons().get(0).data().orElseThrow());

		assertThat(awaits("Druk: go (2)").id()).isGreaterThan(card.id());
		awaitsAnswer(press);
	}

	@Test
	void whatAnybodyTypesStaysText() {
		this.user.sends("<b>*vet*</b> & <a href=\"https://zwolle.nl\">zo</a> =cmd()");

		Message card = awaits("Je zei");

		assertThat(card.text()).isEqualTo("Je zei: <b>*vet*</b> & <a href=\"https://zwolle.nl\">zo</a> =cmd() (1)");
		assertThat(card.html()).doesNotContain("<b>");
	}

	@Test
	void theCalendarFileFollowsTheCard() {
		this.user.sends("bestand");

		Message file = awaits(this.user, message -> message.document().isPresent());

		StoredFile stored = file.document().orElseThrow();
		assertThat(stored.name()).isEqualTo("uitnodiging.ics");
		assertThat(new String(stored.content(), StandardCharsets.UTF_8)).isEqualTo(TestBot.CALENDAR);
		assertThat(awaits("bestand (1)").id()).isLessThan(file.id());
	}

}
