package nl.driehoek.simulator.telegram;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import nl.driehoek.simulator.telegram.wire.Parameters;
import tools.jackson.databind.JsonNode;

/**
 * Reads the inline buttons of a call and enforces Telegram's limits. Reply keyboards are
 * accepted, but not shown.
 */
final class KeyboardReader {

	private static final int MOST_BUTTONS = 100;

	private static final int WIDEST_ROW = 8;

	private static final int LONGEST_DATA = 64;

	private static final Set<String> SCHEMES = Set.of("http", "https", "tg", "ton");

	private KeyboardReader() {
	}

	static Keyboard read(Parameters parameters) {
		Optional<JsonNode> markup = parameters.json("reply_markup");
		if (markup.isEmpty() && parameters.text("reply_markup").isPresent()) {
			throw Refusal.badRequest("can't parse reply keyboard markup JSON object");
		}
		if (markup.filter((json) -> !json.isObject()).isPresent()) {
			throw Refusal.badRequest("object expected as reply markup");
		}
		return markup.map((json) -> json.get("inline_keyboard")).map(KeyboardReader::inline).orElse(Keyboard.NONE);
	}

	private static Keyboard inline(JsonNode json) {
		requireArray(json, "field \"inline_keyboard\" must be of type Array");
		List<List<Button>> rows = new ArrayList<>();
		for (JsonNode row : json) {
			List<Button> buttons = row(row);
			if (!buttons.isEmpty()) {
				rows.add(buttons);
			}
		}
		Keyboard keyboard = new Keyboard(rows);
		if (keyboard.buttons().size() > MOST_BUTTONS) {
			throw Refusal.badRequest("reply markup is too long");
		}
		return keyboard;
	}

	private static List<Button> row(JsonNode json) {
		requireArray(json, "can't parse inline keyboard: row must be an Array");
		if (json.size() > WIDEST_ROW) {
			throw Refusal.badRequest("reply markup is too long");
		}
		List<Button> row = new ArrayList<>();
		json.forEach((button) -> row.add(button(button)));
		return row;
	}

	private static Button button(JsonNode json) {
		if (!json.isObject()) {
			throw unreadable("Object expected as inline keyboard button");
		}
		String text = string(json, "text").orElseThrow(() -> unreadable("Can't find field \"text\""));
		if (text.isBlank()) {
			throw Refusal.badRequest("BUTTON_TEXT_INVALID");
		}
		Optional<String> data = string(json, "callback_data");
		Optional<String> url = string(json, "url");
		if (data.isEmpty() && url.isEmpty()) {
			throw unreadable("Text buttons are unallowed in the inline keyboard");
		}
		data.ifPresent(KeyboardReader::checkData);
		url.ifPresent(KeyboardReader::checkAddress);
		return new Button(text, data, url);
	}

	private static void checkData(String data) {
		int bytes = data.getBytes(StandardCharsets.UTF_8).length;
		if (bytes < 1 || bytes > LONGEST_DATA) {
			throw Refusal.badRequest("BUTTON_DATA_INVALID");
		}
	}

	private static void checkAddress(String url) {
		String problem = problem(url);
		if (!problem.isEmpty()) {
			throw Refusal.badRequest("inline keyboard button URL '" + url + "' is invalid: " + problem);
		}
	}

	private static String problem(String url) {
		try {
			URI address = new URI(url.contains("://") ? url : "http://" + url);
			if (!SCHEMES.contains(address.getScheme())) {
				return "Unsupported URL protocol";
			}
			boolean web = address.getScheme().startsWith("http");
			String host = Optional.ofNullable(address.getHost()).orElse("");
			return (web && !host.contains(".")) ? "Wrong HTTP URL" : "";
		}
		catch (URISyntaxException ex) {
			return "Wrong HTTP URL";
		}
	}

	private static Optional<String> string(JsonNode json, String name) {
		return Optional.ofNullable(json.get(name)).filter(JsonNode::isString).map(JsonNode::asString);
	}

	private static void requireArray(JsonNode json, String complaint) {
		if (!json.isArray()) {
			throw Refusal.badRequest(complaint);
		}
	}

	private static Refusal unreadable(String what) {
		return Refusal.badRequest("can't parse inline keyboard button: " + what);
	}

}
