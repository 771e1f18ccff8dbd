package nl.driehoek.simulator.telegram;

import nl.driehoek.simulator.telegram.html.Entity;
import nl.driehoek.simulator.telegram.html.FormattedText;
import nl.driehoek.simulator.telegram.wire.Json;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes a message as Bot API JSON.
 */
final class MessageJson {

	private final Chats chats;

	private final Person bot;

	MessageJson(Chats chats, Person bot) {
		this.chats = chats;
		this.bot = bot;
	}

	ObjectNode of(Chat chat, Message message) {
		ObjectNode json = Json.object().put("message_id", message.id());
		json.set("from", author(chat, message.author()).json());
		json.set("chat", chat.json());
		json.put("date", message.date().getEpochSecond());
		message.edited().ifPresent((when) -> json.put("edit_date", when.getEpochSecond()));
		if (message.body().forwarded()) {
			forwarded(json, message);
		}
		body(json, message.body());
		if (!message.keyboard().isEmpty()) {
			json.putObject("reply_markup").set("inline_keyboard", message.keyboard().json("callback_data"));
		}
		return json;
	}

	private Person author(Chat chat, long id) {
		if (id == this.bot.id()) {
			return this.bot;
		}
		return this.chats.find(id).map(Chat::peer).orElse(chat.peer());
	}

	private static void forwarded(ObjectNode json, Message message) {
		json.putObject("forward_origin")
			.put("type", "hidden_user")
			.put("date", message.date().getEpochSecond())
			.put("sender_user_name", "Iemand anders");
	}

	private static void body(ObjectNode json, Message.Body body) {
		boolean plain = body.kind() == Message.Kind.TEXT;
		if (plain || !body.text().isEmpty()) {
			text(json, body.text(), plain ? "text" : "caption", plain ? "entities" : "caption_entities");
		}
		body.file().ifPresent((file) -> AttachmentJson.put(json, body.kind(), file));
	}

	private static void text(ObjectNode json, FormattedText text, String textName, String entitiesName) {
		json.put(textName, text.text());
		if (!text.entities().isEmpty()) {
			ArrayNode entities = json.putArray(entitiesName);
			text.entities().forEach((entity) -> entities.add(entity(entity)));
		}
	}

	private static ObjectNode entity(Entity entity) {
		ObjectNode json = Json.object()
			.put("type", entity.type())
			.put("offset", entity.offset())
			.put("length", entity.length());
		if (entity.detail().isEmpty()) {
			return json;
		}
		return switch (entity.type()) {
			case "text_link" -> json.put("url", entity.detail());
			case "custom_emoji" -> json.put("custom_emoji_id", entity.detail());
			default -> json.put("language", entity.detail());
		};
	}

}
