package nl.driehoek.simulator.telegram;

import java.time.Duration;
import java.util.Optional;

import nl.driehoek.simulator.telegram.wire.Json;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

class EditingTests extends TelegramTests {

	private static final String NOT_MODIFIED = "message is not modified: specified new message content and reply "
			+ "markup are exactly the same as a current content and reply markup of the message";

	private int card;

	@BeforeEach
	void aCard() {
		this.card = this.bot.calls("sendMessage", with(Json.object().put("text", "kaart"), "1"))
			.at("/result/message_id")
			.asInt();
	}

	@Test
	void changesTextAndButtons() {
		JsonNode answer = this.bot.calls("editMessageText", with(card().put("text", "nieuw"), "2"));

		assertThat(answer.at("/result/text").asString()).isEqualTo("nieuw");
		assertThat(answer.at("/result/edit_date").isMissingNode()).isFalse();
		assertThat(this.user.lastMessage().map(Message::text)).contains("nieuw");
	}

	@Test
	void takesTheButtonsAwayWhenNoneAreSent() {
		this.bot.calls("editMessageText", card().put("text", "nieuw"));

		assertThat(this.user.lastMessage().map(Message::keyboard)).contains(Keyboard.NONE);
	}

	@Test
	void refusesAnEditThatChangesNothing() {
		assertBadRequest(this.bot.calls("editMessageText", with(card().put("text", "kaart"), "1")), NOT_MODIFIED);
		assertBadRequest(this.bot.calls("editMessageReplyMarkup", with(card(), "1")), NOT_MODIFIED);
	}

	@Test
	void changesButtonsAlone() {
		this.bot.calls("editMessageReplyMarkup", with(card(), "2"));

		assertThat(this.user.lastMessage()).hasValueSatisfying((message) -> {
			assertThat(message.text()).isEqualTo("kaart");
			assertThat(message.keyboard().buttons()).extracting(Button::data).containsExactly(Optional.of("2"));
			assertThat(message.edited()).as("no client shows that it was changed").isEmpty();
		});
	}

	@Test
	void refusesMessagesThatCannotBeChanged() {
		int own = this.user.sends("van mij").messageId();

		assertBadRequest(this.bot.calls("editMessageText", toChat().put("message_id", 4711).put("text", "a")),
				"message to edit not found");
		assertBadRequest(this.bot.calls("editMessageText", toChat().put("message_id", own).put("text", "a")),
				"message can't be edited");
		assertBadRequest(this.bot.calls("editMessageText", toChat().put("text", "a")),
				"message identifier is not specified");
		assertBadRequest(this.bot.calls("editMessageText", card().put("text", "")), "message text is empty");
	}

	@Test
	void deletesAMessageOnceAndNotAfterTwoDays() {
		assertThat(this.bot.calls("deleteMessage", card()).path("ok").asBoolean()).isTrue();
		assertBadRequest(this.bot.calls("deleteMessage", card()), "message to delete not found");
		assertThat(this.user.lastMessage()).isEmpty();
	}

	@Test
	void deletesNothingOlderThanTwoDays() {
		this.clock.passes(Duration.ofDays(2).plusSeconds(1));

		assertBadRequest(this.bot.calls("deleteMessage", card()), "message can't be deleted for everyone");
	}

	private ObjectNode toChat() {
		return Json.object().put("chat_id", this.user.id());
	}

	private ObjectNode card() {
		return toChat().put("message_id", this.card);
	}

	private ObjectNode with(ObjectNode call, String data) {
		call.put("chat_id", this.user.id())
			.putObject("reply_markup")
			.putArray("inline_keyboard")
			.addArray()
			.addObject()
			.put("text", "knop")
			.put("callback_data", data);
		return call;
	}

}
