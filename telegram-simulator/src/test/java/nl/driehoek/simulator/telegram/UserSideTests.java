package nl.driehoek.simulator.telegram;

import java.net.URI;
import java.net.http.HttpRequest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class UserSideTests extends TelegramTests {

	@Test
	void makesUsersAndListsThem() {
		JsonNode made = this.bot.asks("POST", "/api/users", "{\"firstName\": \"Cas\", \"languageCode\": \"en\"}");

		assertThat(made.path("id").asLong()).isEqualTo(1002);
		assertThat(this.bot.asks("GET", "/api/users", "").at("/1/firstName").asString()).isEqualTo("Cas");
		assertThat(chat(1002).path("started").asBoolean()).isFalse();
	}

	@Test
	void writesForAUser() {
		JsonNode receipt = says("{\"text\": \"Zwolle\"}");

		assertThat(receipt.path("updateId").asLong()).isPositive();
		assertThat(lastUpdate().at("/message/message_id").asLong()).isEqualTo(receipt.path("messageId").asLong());
		assertThat(chat(this.user.id()).at("/messages/1/from").asString()).isEqualTo("user");
	}

	@ParameterizedTest
	@CsvSource({ "sticker, /message/sticker/file_id", "photo, /message/photo/0/file_id",
			"voice, /message/voice/duration" })
	void sendsWhatIsNoText(String kind, String inUpdate) {
		says("{\"" + kind + "\": true}");

		assertThat(lastUpdate().at(inUpdate).isMissingNode()).isFalse();
		assertThat(lastUpdate().at("/message/text").isMissingNode()).isTrue();
	}

	@Test
	void forwardsWhatSomeoneElseWrote() {
		says("{\"forward\": true, \"text\": \"doorgestuurd\"}");

		assertThat(lastUpdate().at("/message/forward_origin/type").asString()).isEqualTo("hidden_user");
	}

	@Test
	void editsWhatTheUserWrote() {
		int message = says("{\"text\": \"Zwole\"}").path("messageId").asInt();
		says("{\"edit\": " + message + ", \"text\": \"Zwolle\"}");

		assertThat(lastUpdate().at("/edited_message/text").asString()).isEqualTo("Zwolle");
		assertThat(chat(this.user.id()).at("/messages/1/edited").asBoolean()).isTrue();
	}

	@Test
	void splitsALongTextAsTheAppDoes() {
		says("{\"text\": \"" + "x".repeat(5000) + "\"}");

		assertThat(this.user.messages()).extracting((message) -> message.text().length()).endsWith(4096, 904);
	}

	@Test
	void pressesAndTellsWhetherThePressWasAnswered() {
		JsonNode press = this.bot.asks("POST", "/api/chats/" + this.user.id() + "/presses",
				"{\"messageId\": 1, \"data\": \"a\"}");
		String id = press.path("callbackId").asString();
		boolean before = this.bot.asks("GET", "/api/presses/" + id, "").path("answered").asBoolean();
		this.bot.calls("answerCallbackQuery", "{\"callback_query_id\": \"" + id + "\", \"text\": \"Ja\"}");

		assertThat(before).isFalse();
		assertThat(this.bot.asks("GET", "/api/presses/" + id, "").path("answered").asBoolean()).isTrue();
		assertThat(chat(this.user.id()).at("/toast/text").asString()).isEqualTo("Ja");
	}

	@Test
	void tellsTheBotThatItIsBlockedAndRefusesToWriteThen() {
		this.bot.asks("POST", "/api/chats/" + this.user.id() + "/block", "{\"blocked\": true}");

		assertThat(lastUpdate().at("/my_chat_member/new_chat_member/status").asString()).isEqualTo("kicked");
		assertThat(chat(this.user.id()).path("blocked").asBoolean()).isTrue();
		assertThat(says("{\"text\": \"dag\"}").has("error")).isTrue();
		this.bot.asks("POST", "/api/chats/" + this.user.id() + "/block", "{\"blocked\": false}");
		assertThat(says("{\"text\": \"dag\"}").has("error")).isFalse();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			GET  | /api/chats/4711 | 404
			GET  | /api/chats/abc | 400
			POST | /api/chats/1001/messages | 400
			POST | /api/chats/1001/presses | 400
			GET  | /api/presses/4711 | 404
			GET  | /api/files/weg | 404
			GET  | /api/nonsense | 404
			POST | /api/groups | 404
			""")
	void saysWhatIsWrong(String method, String path, int status) {
		assertThat(this.bot.requests(method, path, "").statusCode()).isEqualTo(status);
	}

	@Test
	void refusesPagesOfOtherOrigins() {
		HttpRequest foreign = HttpRequest.newBuilder(URI.create(this.telegram.url() + "/api/users"))
			.header("Origin", "http://voorbeeld.nl")
			.POST(HttpRequest.BodyPublishers.ofString("{}"))
			.build();

		assertThat(this.bot.send(foreign).statusCode()).isEqualTo(403);
		assertThat(this.telegram.users()).hasSize(1);
	}

	private JsonNode says(String json) {
		return this.bot.asks("POST", "/api/chats/" + this.user.id() + "/messages", json);
	}

	private JsonNode chat(long id) {
		return this.bot.asks("GET", "/api/chats/" + id, "");
	}

	private JsonNode lastUpdate() {
		return this.bot.calls("getUpdates", "{\"offset\": -1}").at("/result/0");
	}

}
