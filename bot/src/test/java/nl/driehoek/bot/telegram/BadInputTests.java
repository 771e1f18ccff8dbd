package nl.driehoek.bot.telegram;

import nl.driehoek.conversation.Words;
import nl.driehoek.registrations.party.Language;
import nl.driehoek.simulator.telegram.Message;
import nl.driehoek.simulator.telegram.Press;
import nl.driehoek.simulator.telegram.TelegramGroup;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BadInputTests extends TelegramTests {

	private static String say(Remark remark, Language language) {
		return TestBot.WORDS.say(Words.message(remark.phrase()), language);
	}

	@Test
	void aStickerAPhotoAndAVoiceMessageCannotBeRead() {
		this.user.sendsSticker();
		this.user.sendsPhoto();
		this.user.sendsVoice();

		awaits("lezen (3)");
		assertThat(said(this.user)).hasSize(3).allMatch(text -> text.startsWith("Dat kan ik niet lezen"));
	}

	@Test
	void aForwardedMessageIsReadAsText() {
		this.user.forwards("B. Voorbeeld, b.voorbeeld@zwolle.nl");

		assertThat(awaits("(1)").text()).isEqualTo("Je zei: B. Voorbeeld, b.voorbeeld@zwolle.nl (1)");
	}

	@Test
	void anEditOfTheLastAnswerIsReadInItsPlace() {
		this.user.sends("hallo");
		int typed = this.user.sends("Zwole").messageId();
		awaits("Zwole (2)");
		this.user.edits(typed, "Zwolle");
		awaits("Zwolle (2)");

		this.user.sends("verder");

		awaits("verder (3)");
	}

	@Test
	void anEditOfAnEarlierMessageGetsAHintAndChangesNothing() {
		int typed = this.user.sends("Zwole").messageId();
		this.user.sends("hallo");
		awaits("hallo (2)");
		this.user.edits(typed, "Zwolle");
		awaits(say(Remark.EDITED, Language.DUTCH));

		this.user.sends("verder");

		awaits("verder (3)");
	}

	@Test
	void aTextOfFiveThousandCharactersIsRefusedAsOne() {
		this.user.sends("x".repeat(5_000));
		this.user.sends("Zwolle");

		awaits("Zwolle (1)");
		assertThat(said(this.user)).containsExactlyInAnyOrder(say(Remark.TOO_LONG, Language.DUTCH),
				"Je zei: Zwolle (1)");
	}

	@Test
	void anUnknownCommandIsText() {
		this.user.sends("/dansen");

		assertThat(awaits("(1)").text()).isEqualTo("Opdracht dansen (1)");
	}

	@Test
	void aCommandMayNameTheBot() {
		this.user.sends("/mijn@driehoek_bot");

		assertThat(awaits("(1)").text()).isEqualTo("Opdracht mijn (1)");
	}

	@Test
	void aDoublePressIsOnePress() {
		this.user.sends("hallo");
		Message card = awaits("hallo (1)");
		String data = card.keyboard().buttons().get(0).data().orElseThrow();

		Press one = this.user.presses(card.id(), data);
		Press other = this.user.presses(card.id(), data);

		awaitsAnswer(one);
		awaitsAnswer(other);
		this.user.sends("en nu?");
		awaits("en nu? (3)");
		assertThat(this.user.messages()).filteredOn(message -> message.author() != this.user.id()).hasSize(2);
	}

	@Test
	void theSameUpdateTwiceIsHeardOnce() {
		this.telegram.updates().duplicateNext(2);

		this.user.sends("een");
		this.user.sends("twee");

		awaits("twee (2)");
		this.user.sends("drie");
		awaits("drie (3)");
		assertThat(said(this.user)).hasSize(3);
	}

	@Test
	void updatesOutOfOrderAreAllHeard() {
		this.telegram.updates().reorderNext(3);

		this.user.sends("een");
		this.user.sends("twee");
		this.user.sends("drie");

		awaits("een (3)");
		assertThat(said(this.user)).containsExactly("Je zei: drie (1)", "Je zei: twee (2)", "Je zei: een (3)");
	}

	@Test
	void idsThatStartAnewAfterAQuietWeekAreHeard() {
		this.user.sends("ervoor");
		awaits("ervoor (1)");
		until(() -> this.telegram.updates().waiting() == 0);

		this.telegram.updates().continueAt(17);
		this.user.sends("erna");
		awaits("erna (2)");
		this.user.sends("nog een");

		awaits("nog een (3)");
		assertThat(said(this.user)).hasSize(3);
	}

	@Test
	void idsThatStartAnewAfterTheLargestIdAreHeard() {
		this.telegram.updates().continueAt(Long.MAX_VALUE);
		this.user.sends("ervoor");
		awaits("ervoor (1)");

		this.telegram.updates().continueAt(17);
		this.user.sends("erna");

		awaits("erna (2)");
	}

	@Test
	void anUpdateOfAnUnknownKindIsPassedOver() {
		this.telegram.updates().raw("{\"mind_reading\": {\"thought\": \"hm\"}}");
		this.user.sends("hallo");

		awaits("hallo (1)");
		until(() -> this.telegram.updates().waiting() == 0);
	}

	@Test
	void anUpdateThatCannotBeReadIsPassedOverAlone() {
		this.user.sends("ervoor");
		this.telegram.updates().raw("{\"message\": \"what?\"}");
		this.telegram.updates().raw("{\"update_id\": 100000003, \"message\": {broken");
		this.user.sends("erna");

		awaits("erna (2)");
		until(() -> this.telegram.updates().waiting() == 0);
		assertThat(said(this.user)).hasSize(2);
	}

	@Test
	void aGroupIsRefusedOnceInTheLanguageOfWhoCalled() {
		TelegramGroup group = this.telegram.newGroup("Zwolle", this.user);

		group.hears(this.user, "/start");
		group.hears(this.user, "/help");
		this.user.sends("hallo");

		awaits("hallo (1)");
		until(() -> this.telegram.updates().waiting() == 0);
		assertThat(group.messages()).extracting(Message::text).containsOnlyOnce(say(Remark.IN_A_GROUP, Language.DUTCH));
	}

	@Test
	void aBugInOneUpdateIsTheUsersNoWorry() {
		this.user.sends("ervoor");
		awaits("ervoor (1)");
		this.user.sends("boem");
		awaits(say(Remark.TROUBLE, Language.DUTCH));

		this.user.sends("erna");

		awaits("erna (2)");
		until(() -> this.telegram.updates().waiting() == 0);
	}

	@Test
	void afterABugAPressIsAnsweredToo() {
		this.user.sends("hallo");
		Message card = awaits("hallo (1)");
		this.bot.store.clear();

		Press press = this.user.presses(card.id(), card.keyboard().buttons().get(0).data().orElseThrow());

		awaitsAnswer(press);
	}

}
