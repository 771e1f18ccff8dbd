package nl.driehoek.simulator.telegram;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import nl.driehoek.simulator.telegram.wire.Json;
import nl.driehoek.simulator.telegram.wire.Parameters;
import tools.jackson.databind.JsonNode;

/**
 * The profile of a bot: name, commands menus and descriptions.
 */
final class Profile {

	private static final Pattern COMMAND = Pattern.compile("[a-z0-9_]{1,32}");

	private static final String ONE_CHAT = "chat:";

	private static final int MOST_COMMANDS = 100;

	private static final int LONGEST_DESCRIPTION = 256;

	private final Map<String, JsonNode> commands = new ConcurrentHashMap<>();

	private final Map<String, String> texts = new ConcurrentHashMap<>();

	private final Person bot;

	Profile(Person bot) {
		this.bot = bot;
	}

	Map<String, BotMethod> methods() {
		return Map.of("getme", (parameters) -> me(), "setmycommands", this::setMyCommands, "getmycommands",
				this::getMyCommands, "deletemycommands", this::deleteMyCommands, "setmydescription",
				(parameters) -> describe(parameters, "description", 512), "setmyshortdescription",
				(parameters) -> describe(parameters, "short_description", 120), "getmydescription",
				(parameters) -> description(parameters, "description"), "getmyshortdescription",
				(parameters) -> description(parameters, "short_description"));
	}

	/**
	 * The menu for this language in this chat: the narrowest scope wins; within a scope,
	 * a menu in the language wins.
	 */
	JsonNode menu(String chat, String language) {
		return Stream.of(ONE_CHAT + chat, "all_private_chats", "default")
			.flatMap((scope) -> Stream.of(scope + "/" + language, scope + "/"))
			.flatMap((key) -> Optional.ofNullable(this.commands.get(key)).stream())
			.findFirst()
			.orElseGet(Json::array);
	}

	private JsonNode me() {
		return this.bot.json()
			.put("can_join_groups", true)
			.put("can_read_all_group_messages", false)
			.put("supports_inline_queries", false);
	}

	private JsonNode setMyCommands(Parameters parameters) {
		JsonNode menu = parameters.json("commands")
			.filter(JsonNode::isArray)
			.orElseThrow(() -> Refusal.badRequest("can't parse commands JSON object"));
		if (menu.size() > MOST_COMMANDS) {
			throw Refusal.badRequest("BOT_COMMANDS_TOO_MUCH");
		}
		menu.forEach(Profile::check);
		this.commands.put(key(parameters), menu);
		return Json.yes();
	}

	private JsonNode getMyCommands(Parameters parameters) {
		return this.commands.getOrDefault(key(parameters), Json.array());
	}

	private JsonNode deleteMyCommands(Parameters parameters) {
		this.commands.remove(key(parameters));
		return Json.yes();
	}

	private JsonNode describe(Parameters parameters, String name, int longest) {
		String text = parameters.text(name).orElse("");
		if (text.length() > longest) {
			throw Refusal.badRequest(name.replace('_', ' ') + " is too long");
		}
		this.texts.put(name + "/" + parameters.text("language_code").orElse(""), text);
		return Json.yes();
	}

	private JsonNode description(Parameters parameters, String name) {
		String key = name + "/" + parameters.text("language_code").orElse("");
		return Json.object().put(name, this.texts.getOrDefault(key, ""));
	}

	private static void check(JsonNode command) {
		String name = command.path("command").asString("");
		String description = command.path("description").asString("");
		if (!COMMAND.matcher(name.startsWith("/") ? name.substring(1) : name).matches()) {
			throw Refusal.badRequest("BOT_COMMAND_INVALID");
		}
		if (description.isBlank() || description.length() > LONGEST_DESCRIPTION) {
			throw Refusal.badRequest("BOT_COMMAND_DESCRIPTION_INVALID");
		}
	}

	private static String key(Parameters parameters) {
		String scope = parameters.json("scope").map(Profile::scope).orElse("default");
		return scope + "/" + parameters.text("language_code").orElse("");
	}

	private static String scope(JsonNode scope) {
		String type = scope.path("type").asString("default");
		if (!type.equals("chat")) {
			return type;
		}
		return ONE_CHAT + Optional.of(scope.path("chat_id").asString(""))
			.filter((chat) -> !chat.isBlank())
			.orElseThrow(() -> Refusal.badRequest("chat_id is empty"));
	}

}
