package nl.driehoek.simulator.telegram;

import nl.driehoek.simulator.telegram.wire.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class SendingTests extends TelegramTests {

	@Test
	void returnsTheSentMessage() {
		JsonNode message = this.bot.writesHtml(this.user.id(), " <b>Dag</b> Bo ").at("/result");

		assertThat(message.at("/text").asString()).isEqualTo("Dag Bo");
		assertThat(message.at("/entities/0/type").asString()).isEqualTo("bold");
		assertThat(message.at("/chat/id").asLong()).isEqualTo(this.user.id());
		assertThat(message.at("/chat/type").asString()).isEqualTo("private");
		assertThat(message.at("/from/is_bot").asBoolean()).isTrue();
		assertThat(message.at("/date").asLong()).isEqualTo(this.clock.instant().getEpochSecond());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "  \n ", "<b></b>", "<i> </i>" })
	void refusesAnEmptyText(String html) {
		assertBadRequest(this.bot.writesHtml(this.user.id(), html), "message text is empty");
	}

	@Test
	void refusesTextsOfMoreThan4096CharactersAfterParsing() {
		JsonNode fits = this.bot.writesHtml(this.user.id(), "<b>" + "x".repeat(4096) + "</b>");
		JsonNode tooLong = this.bot.writesHtml(this.user.id(), "x".repeat(4097));

		assertThat(fits.path("ok").asBoolean()).isTrue();
		assertBadRequest(tooLong, "message is too long");
	}

	@Test
	void refusesHtmlThatTelegramCannotRead() {
		assertBadRequest(this.bot.writesHtml(this.user.id(), "<b>a"),
				"can't parse entities: Can't find end tag corresponding to start tag \"b\"");
	}

	@Test
	void refusesAParseModeItDoesNotKnow() {
		JsonNode answer = this.bot.calls("sendMessage",
				Json.object().put("chat_id", this.user.id()).put("text", "a").put("parse_mode", "Word"));

		assertBadRequest(answer, "unsupported parse_mode");
	}

	@Test
	void refusesChatsThatAreNotThere() {
		assertBadRequest(this.bot.calls("sendMessage", "{\"text\": \"a\"}"), "chat_id is empty");
		assertBadRequest(this.bot.calls("sendMessage", "{\"chat_id\": \"@zwolle\", \"text\": \"a\"}"),
				"chat not found");
		assertBadRequest(this.bot.writes(424242, "a"), "chat not found");
	}

	@Test
	void writesOnlyToUsersWhoStartedAndDidNotBlock() {
		TelegramUser stranger = this.telegram.newUser("Vreemde", "nl");
		TelegramUser leaver = this.telegram.newUser("Weg", "nl");
		leaver.starts();
		leaver.deactivates();
		this.user.blocks();

		assertRefused(this.bot.writes(stranger.id(), "a"), 403,
				"Forbidden: bot can't initiate conversation with a user");
		assertRefused(this.bot.writes(this.user.id(), "a"), 403, "Forbidden: bot was blocked by the user");
		assertRefused(this.bot.writes(leaver.id(), "a"), 403, "Forbidden: user is deactivated");
	}

	@Test
	void writesAgainAfterABlockIsTakenBack() {
		this.user.blocks();
		this.user.unblocks();

		assertThat(this.bot.writes(this.user.id(), "a").path("ok").asBoolean()).isTrue();
	}

	@Test
	void takesEntitiesInsteadOfHtmlAndDropsThoseBeyondTheText() {
		this.bot.calls("sendMessage", """
				{"chat_id": %d, "text": "Dag Bo", "entities": [{"type": "bold", "offset": 0, "length": 3},
				 {"type": "code", "offset": 4, "length": 9}, {"type": "code", "offset": -1, "length": -1}]}
				""".formatted(this.user.id()));

		assertThat(this.user.lastMessage().map(Message::html)).contains("<b>Dag</b> Bo");
	}

	@Test
	void givesEachNewUserANumberOfTheirOwn() {
		this.telegram.user(1002).starts();

		assertThat(this.telegram.newUser("Cas", "nl").id()).isEqualTo(1003);
	}

	@Test
	void showsThatTheBotIsTypingUntilItWrites() {
		this.bot.calls("sendChatAction", Json.object().put("chat_id", this.user.id()).put("action", "typing"));
		boolean typing = isTyping();
		this.bot.writes(this.user.id(), "klaar");

		assertThat(typing).isTrue();
		assertThat(isTyping()).isFalse();
		assertBadRequest(this.bot.calls("sendChatAction", Json.object().put("chat_id", this.user.id())),
				"wrong parameter action in request");
	}

	@Test
	void keepsOnlyTheLastMessagesOfAChat() {
		for (int i = 0; i < 25; i++) {
			this.bot.writes(this.user.id(), "bericht " + i);
		}

		assertThat(this.user.messages()).hasSize(20);
		assertThat(this.user.lastMessage().map(Message::text)).contains("bericht 24");
	}

	private boolean isTyping() {
		return Bot.read(this.bot.get("/api/chats/" + this.user.id())).path("typing").asBoolean();
	}

}
