package nl.driehoek.simulator.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import nl.driehoek.simulator.telegram.html.Entity;
import nl.driehoek.simulator.telegram.html.FormattedText;
import nl.driehoek.simulator.telegram.html.MarkupException;
import nl.driehoek.simulator.telegram.html.TelegramHtml;
import nl.driehoek.simulator.telegram.wire.Parameters;
import tools.jackson.databind.JsonNode;

/**
 * Reads the formatted texts of a call and enforces Telegram's limits.
 */
final class TextReader {

	private static final int LONGEST_TEXT = 4096;

	private static final int LONGEST_CAPTION = 1024;

	private TextReader() {
	}

	static FormattedText text(Parameters parameters) {
		FormattedText text = read(parameters, "text", "entities");
		if (text.isEmpty()) {
			throw Refusal.badRequest("message text is empty");
		}
		if (text.length() > LONGEST_TEXT) {
			throw Refusal.badRequest("message is too long");
		}
		return text;
	}

	static FormattedText caption(Parameters parameters) {
		FormattedText caption = read(parameters, "caption", "caption_entities");
		if (caption.length() > LONGEST_CAPTION) {
			throw Refusal.badRequest("message caption is too long");
		}
		return caption;
	}

	private static FormattedText read(Parameters parameters, String name, String entitiesName) {
		String text = parameters.text(name).orElse("");
		String mode = parameters.text("parse_mode").orElse("").toLowerCase(Locale.ROOT);
		return switch (mode) {
			case "html" -> html(text).trimmed();
			case "", "none" -> new FormattedText(text, entities(parameters, entitiesName, text.length())).trimmed();
			default -> throw Refusal.badRequest("unsupported parse_mode");
		};
	}

	private static FormattedText html(String text) {
		try {
			return TelegramHtml.parse(text);
		}
		catch (MarkupException ex) {
			throw Refusal.badRequest("can't parse entities: " + ex.getMessage());
		}
	}

	private static List<Entity> entities(Parameters parameters, String name, int length) {
		List<Entity> entities = new ArrayList<>();
		parameters.json(name).ifPresent((json) -> json.forEach((entity) -> entities.add(entity(entity))));
		entities.removeIf((entity) -> entity.offset() < 0 || entity.length() < 1 || entity.end() > length);
		return entities;
	}

	private static Entity entity(JsonNode json) {
		return new Entity(json.path("type").asString(""), json.path("offset").asInt(0), json.path("length").asInt(0),
				json.path("url").asString(json.path("language").asString("")));
	}

}
