package nl.driehoek.simulator.telegram;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class GroupTests extends TelegramTests {

	private long group;

	@BeforeEach
	void aGroup() {
		this.group = this.bot
			.asks("POST", "/api/groups", "{\"title\": \"Driehoek\", \"userId\": " + this.user.id() + "}")
			.path("id")
			.asLong();
	}

	@Test
	void tellsTheBotThatItWasTakenIntoAGroup() {
		JsonNode member = lastUpdate().path("my_chat_member");

		assertThat(member.at("/chat/type").asString()).isEqualTo("group");
		assertThat(member.at("/old_chat_member/status").asString()).isEqualTo("left");
		assertThat(member.at("/new_chat_member/status").asString()).isEqualTo("member");
	}

	@Test
	void theBotHearsOnlyCommands() {
		JsonNode talk = says("hallo allemaal");
		JsonNode command = says("/start@offline_driehoek_bot");

		assertThat(talk.has("updateId")).isFalse();
		assertThat(command.has("updateId")).isTrue();
		assertThat(lastUpdate().at("/message/from/id").asLong()).isEqualTo(this.user.id());
		assertThat(lastUpdate().at("/message/chat/id").asLong()).isEqualTo(this.group);
	}

	@Test
	void theBotAnswersAndLeaves() {
		JsonNode answer = this.bot.writes(this.group, "Alleen in een gesprek onder vier ogen");
		this.bot.calls("leaveChat", "{\"chat_id\": " + this.group + "}");

		assertThat(answer.at("/result/chat/title").asString()).isEqualTo("Driehoek");
		assertRefused(this.bot.writes(this.group, "a"), 403, "Forbidden: bot was kicked from the group chat");
		assertBadRequest(this.bot.calls("leaveChat", "{\"chat_id\": " + this.user.id() + "}"),
				"chat member status can't be changed in private chats");
	}

	private JsonNode says(String text) {
		return this.bot.asks("POST", "/api/groups/" + this.group + "/messages",
				"{\"userId\": " + this.user.id() + ", \"text\": \"" + text + "\"}");
	}

	private JsonNode lastUpdate() {
		return this.bot.calls("getUpdates", "{\"offset\": -1}").at("/result/0");
	}

}
