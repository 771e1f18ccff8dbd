package nl.driehoek.simulator.telegram;

import java.util.Map;

import nl.driehoek.simulator.telegram.wire.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

class ProfileTests extends TelegramTests {

	@Test
	void saysWhoTheBotIs() {
		JsonNode me = this.bot.calls("getMe").path("result");

		assertThat(me.path("is_bot").asBoolean()).isTrue();
		assertThat(me.path("id").asLong()).isEqualTo(7000000001L);
	}

	@Test
	void keepsAMenuForEachLanguage() {
		this.bot.calls("setMyCommands", menu("start", "Begin"));
		this.bot.calls("setMyCommands", menu("help", "Help").put("language_code", "en"));

		assertThat(this.bot.calls("getMyCommands").at("/result/0/command").asString()).isEqualTo("start");
		assertThat(this.bot.calls("getMyCommands", "{\"language_code\": \"en\"}").at("/result/0/command").asString())
			.isEqualTo("help");
		assertThat(this.telegram.commands("nl")).containsExactly(Map.entry("start", "Begin"));
		assertThat(page("/api/commands").at("/commands/0/description").asString()).isEqualTo("Begin");
		assertThat(page("/api/commands?languageCode=en").at("/commands/0/command").asString()).isEqualTo("help");
	}

	@Test
	void letsTheMenuOfAChatWin() {
		this.bot.calls("setMyCommands", menu("start", "Begin").put("language_code", "nl"));
		this.bot.calls("setMyCommands", scoped(menu("mijn", "Alles"), "all_private_chats"));
		ObjectNode own = scoped(menu("lijst", "Alle aanmeldingen"), "chat");
		((ObjectNode) own.path("scope")).put("chat_id", 1003);
		this.bot.calls("setMyCommands", own);

		assertThat(page("/api/commands?chat=1003&languageCode=nl").at("/commands/0/command").asString())
			.isEqualTo("lijst");
		assertThat(page("/api/commands?chat=1001&languageCode=nl").at("/commands/0/command").asString())
			.isEqualTo("mijn");
	}

	@Test
	void refusesAMenuForAChatItDoesNotName() {
		assertBadRequest(this.bot.calls("setMyCommands", scoped(menu("start", "Begin"), "chat")), "chat_id is empty");
	}

	@Test
	void forgetsAMenu() {
		this.bot.calls("setMyCommands", menu("start", "Begin"));
		this.bot.calls("deleteMyCommands");

		assertThat(this.bot.calls("getMyCommands").path("result")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "Start, Begin, BOT_COMMAND_INVALID", "a-b, Begin, BOT_COMMAND_INVALID",
			"start, '', BOT_COMMAND_DESCRIPTION_INVALID" })
	void refusesCommandsThatAreNone(String command, String description, String why) {
		assertBadRequest(this.bot.calls("setMyCommands", menu(command, description)), why);
	}

	@Test
	void holdsCommandsToTheirLimits() {
		assertBadRequest(this.bot.calls("setMyCommands", menu("a".repeat(33), "b")), "BOT_COMMAND_INVALID");
		assertBadRequest(this.bot.calls("setMyCommands", menu("a", "b".repeat(257))),
				"BOT_COMMAND_DESCRIPTION_INVALID");
		assertBadRequest(this.bot.calls("setMyCommands", many(101)), "BOT_COMMANDS_TOO_MUCH");
		assertThat(this.bot.calls("setMyCommands", many(100)).path("ok").asBoolean()).isTrue();
		assertBadRequest(this.bot.calls("setMyCommands"), "can't parse commands JSON object");
	}

	@Test
	void holdsDescriptionsToTheirLimits() {
		assertBadRequest(describes("setMyDescription", "description", 513), "description is too long");
		assertBadRequest(describes("setMyShortDescription", "short_description", 121), "short description is too long");
		assertThat(describes("setMyDescription", "description", 512).path("ok").asBoolean()).isTrue();
		assertThat(this.bot.calls("getMyDescription").at("/result/description").asString()).hasSize(512);
	}

	private JsonNode describes(String method, String name, int length) {
		return this.bot.calls(method, Json.object().put(name, "x".repeat(length)));
	}

	private JsonNode page(String path) {
		return Bot.read(this.bot.get(path));
	}

	private static ObjectNode menu(String command, String description) {
		ObjectNode call = Json.object();
		call.putArray("commands").addObject().put("command", command).put("description", description);
		return call;
	}

	private static ObjectNode scoped(ObjectNode call, String type) {
		call.putObject("scope").put("type", type);
		return call;
	}

	private static ObjectNode many(int count) {
		ObjectNode call = Json.object();
		ArrayNode commands = call.putArray("commands");
		for (int i = 0; i < count; i++) {
			commands.addObject().put("command", "c" + i).put("description", "d");
		}
		return call;
	}

}
