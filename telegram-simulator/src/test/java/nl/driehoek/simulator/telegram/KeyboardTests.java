package nl.driehoek.simulator.telegram;

import java.nio.charset.StandardCharsets;

import nl.driehoek.simulator.telegram.wire.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

class KeyboardTests extends TelegramTests {

	@Test
	void givesTheButtonsBack() {
		JsonNode answer = sends("[[{\"text\":\"a\",\"callback_data\":\"1\"}],[]]");

		assertThat(answer.at("/result/reply_markup/inline_keyboard/0/0/callback_data").asString()).isEqualTo("1");
		assertThat(answer.at("/result/reply_markup/inline_keyboard")).hasSize(1);
	}

	@Test
	void takesDataOf64BytesAndNotOfMore() {
		JsonNode fits = sends(button("é".repeat(32)));
		JsonNode tooLong = sends(button("é".repeat(33)));

		assertThat(fits.path("ok").asBoolean()).isTrue();
		assertBadRequest(tooLong, "BUTTON_DATA_INVALID");
		assertBadRequest(sends(button("")), "BUTTON_DATA_INVALID");
	}

	@Test
	void takesAHundredButtonsOfEightARow() {
		assertThat(sends(grid(20, 5)).path("ok").asBoolean()).isTrue();
		assertThat(sends(grid(1, 8)).path("ok").asBoolean()).isTrue();
		assertBadRequest(sends(grid(101, 1)), "reply markup is too long");
		assertBadRequest(sends(grid(1, 9)), "reply markup is too long");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					[[{"callback_data":"1"}]]|can't parse inline keyboard button: Can't find field "text"
					[[{"text":"a"}]]|can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard
					[["a"]]|can't parse inline keyboard button: Object expected as inline keyboard button
					[[{"text":" ","callback_data":"1"}]]|BUTTON_TEXT_INVALID
					[{"text":"a"}]|can't parse inline keyboard: row must be an Array
					{}|field "inline_keyboard" must be of type Array
					[[{"text":"a","url":"ftp://a.nl"}]]|inline keyboard button URL 'ftp://a.nl' is invalid: Unsupported URL protocol
					[[{"text":"a","url":"http://localhost"}]]|inline keyboard button URL 'http://localhost' is invalid: Wrong HTTP URL
					""")
	void refusesButtonsThatAreNone(String rows, String why) {
		assertBadRequest(sends(rows), why);
	}

	@Test
	void readsButtonsFromAForm() {
		String form = "chat_id=" + this.user.id()
				+ "&text=a&reply_markup=%7B%22inline_keyboard%22%3A%5B%5B%7B%22text%22%3A%22b%22%2C%22callback_data%22%3A%221%22%7D%5D%5D%7D";

		this.bot.post("sendMessage", "application/x-www-form-urlencoded", form.getBytes(StandardCharsets.UTF_8));

		assertThat(this.user.lastMessage())
			.hasValueSatisfying((message) -> assertThat(message.hasButton("b")).isTrue());
	}

	private JsonNode sends(String rows) {
		return this.bot.calls("sendMessage", "{\"chat_id\": " + this.user.id()
				+ ", \"text\": \"a\", \"reply_markup\": {\"inline_keyboard\": " + rows + "}}");
	}

	private static String button(String data) {
		ObjectNode button = Json.object().put("text", "a").put("callback_data", data);
		return "[[" + button + "]]";
	}

	private static String grid(int rows, int columns) {
		ArrayNode grid = Json.array();
		for (int row = 0; row < rows; row++) {
			ArrayNode buttons = grid.addArray();
			for (int column = 0; column < columns; column++) {
				buttons.addObject().put("text", "a").put("callback_data", "1");
			}
		}
		return grid.toString();
	}

}
