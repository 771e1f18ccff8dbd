package nl.driehoek.simulator.telegram;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class TalkTests {

	private OfflineTelegram telegram;

	private Bot bot;

	private TelegramUser user;

	@BeforeEach
	void open() throws IOException {
		this.telegram = OfflineTelegram.start(0);
		this.bot = new Bot(this.telegram);
		this.user = this.telegram.newUser("Bo", "nl");
	}

	@AfterEach
	void close() {
		this.telegram.close();
	}

	@Test
	void aCommandReachesTheBotAsOne() {
		this.user.starts("zwolle");

		JsonNode message = this.bot.calls("getUpdates").at("/result/0/message");

		assertThat(message.at("/text").asString()).isEqualTo("/start zwolle");
		assertThat(message.at("/entities/0/type").asString()).isEqualTo("bot_command");
		assertThat(message.at("/entities/0/length").asInt()).isEqualTo(6);
		assertThat(message.at("/from/language_code").asString()).isEqualTo("nl");
	}

	@Test
	void aPressSpinsUntilItIsAnswered() {
		this.user.starts();
		this.bot.calls("sendMessage", """
				{"chat_id": %d, "text": "<b>Welkom</b>", "parse_mode": "HTML",
				 "reply_markup": {"inline_keyboard": [[{"text": "Aanmelden", "callback_data": "a1"}]]}}
				""".formatted(this.user.id()));

		Press press = this.user.presses("Aanmelden");
		boolean before = press.isAnswered();
		JsonNode query = this.bot.calls("getUpdates", "{\"offset\": -1}").at("/result/0/callback_query");
		this.bot.calls("answerCallbackQuery", "{\"callback_query_id\": \"" + query.at("/id").asString() + "\"}");

		assertThat(before).isFalse();
		assertThat(query.at("/data").asString()).isEqualTo("a1");
		assertThat(query.at("/message/text").asString()).isEqualTo("Welkom");
		assertThat(press.isAnswered()).isTrue();
	}

	@Test
	void aCardIsEditedInPlace() {
		this.user.starts();
		int card = this.bot.writes(this.user.id(), "een").at("/result/message_id").asInt();

		JsonNode answer = this.bot.calls("editMessageText",
				"{\"chat_id\": %d, \"message_id\": %d, \"text\": \"twee\"}".formatted(this.user.id(), card));

		assertThat(answer.at("/result/edit_date").isMissingNode()).isFalse();
		assertThat(this.user.messages()).extracting(Message::text).containsExactly("/start", "twee");
	}

	@Test
	void aDocumentArrivesWhole() {
		this.user.starts();
		String body = """
				--XX\r
				Content-Disposition: form-data; name="chat_id"\r
				\r
				%d\r
				--XX\r
				Content-Disposition: form-data; name="document"\r
				\r
				attach://invite\r
				--XX\r
				Content-Disposition: form-data; name="invite"; filename="uitnodiging.ics"\r
				Content-Type: application/octet-stream\r
				\r
				BEGIN:VCALENDAR\r
				--XX--\r
				""".formatted(this.user.id());

		this.bot.post("sendDocument", "multipart/form-data; boundary=XX", body.getBytes(StandardCharsets.UTF_8));

		StoredFile file = this.user.lastMessage().flatMap(Message::document).orElseThrow();
		assertThat(file.name()).isEqualTo("uitnodiging.ics");
		assertThat(file.mime()).isEqualTo("text/calendar");
		assertThat(new String(file.content(), StandardCharsets.UTF_8)).isEqualTo("BEGIN:VCALENDAR");
	}

	@Test
	void thePageSeesTheSameChat() {
		this.user.starts();
		this.bot.writesHtml(this.user.id(), "<b>a</b> &lt;script&gt;");

		JsonNode chat = Bot.read(this.bot.get("/api/chats/" + this.user.id()));

		assertThat(chat.at("/started").asBoolean()).isTrue();
		assertThat(chat.at("/messages/1/from").asString()).isEqualTo("bot");
		assertThat(chat.at("/messages/1/html").asString()).isEqualTo("<b>a</b> &lt;script&gt;");
	}

}
