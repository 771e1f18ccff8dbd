package nl.driehoek.simulator.telegram;

import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;

import nl.driehoek.simulator.telegram.Message.Body;
import nl.driehoek.simulator.telegram.Message.Kind;
import nl.driehoek.simulator.telegram.wire.Json;
import nl.driehoek.simulator.telegram.wire.Parameters;
import tools.jackson.databind.JsonNode;

/**
 * The methods with which a bot edits or deletes its messages.
 */
final class Editing {

	private static final Duration DELETABLE = Duration.ofDays(2);

	private final Recipients recipients;

	private final ChatWriter writer;

	private final long botId;

	Editing(Recipients recipients, ChatWriter writer, long botId) {
		this.recipients = recipients;
		this.writer = writer;
		this.botId = botId;
	}

	Map<String, BotMethod> methods() {
		return Map.of("editmessagetext", this::editMessageText, "editmessagereplymarkup", this::editMessageReplyMarkup,
				"deletemessage", this::deleteMessage);
	}

	private JsonNode editMessageText(Parameters parameters) {
		Body body = Body.text(TextReader.text(parameters));
		Keyboard keyboard = KeyboardReader.read(parameters);
		Chat chat = this.recipients.writable(parameters);
		return told(chat, () -> {
			Message message = editable(chat, parameters);
			if (message.body().kind() != Kind.TEXT) {
				throw Refusal.badRequest("there is no text in the message to edit");
			}
			return change(chat, message, body, keyboard);
		});
	}

	private JsonNode editMessageReplyMarkup(Parameters parameters) {
		Keyboard keyboard = KeyboardReader.read(parameters);
		Chat chat = this.recipients.writable(parameters);
		return told(chat, () -> {
			Message message = editable(chat, parameters);
			return change(chat, message, message.body(), keyboard);
		});
	}

	private JsonNode deleteMessage(Parameters parameters) {
		Chat chat = this.recipients.writable(parameters);
		return told(chat, () -> {
			Message message = find(chat, parameters, "message to delete not found");
			if (message.date().plus(DELETABLE).isBefore(this.writer.clock().instant())) {
				throw Refusal.badRequest("message can't be deleted for everyone");
			}
			chat.remove(message.id());
			return Json.yes();
		});
	}

	private JsonNode told(Chat chat, Supplier<JsonNode> work) {
		JsonNode result = chat.locked(work);
		this.writer.changed(chat);
		return result;
	}

	private Message editable(Chat chat, Parameters parameters) {
		Message message = find(chat, parameters, "message to edit not found");
		if (message.author() != this.botId) {
			throw Refusal.badRequest("message can't be edited");
		}
		return message;
	}

	private static Message find(Chat chat, Parameters parameters, String otherwise) {
		long id = parameters.number("message_id")
			.orElseThrow(() -> Refusal.badRequest("message identifier is not specified"));
		return chat.message(id).orElseThrow(() -> Refusal.badRequest(otherwise));
	}

	private JsonNode change(Chat chat, Message message, Body body, Keyboard keyboard) {
		if (message.body().equals(body) && message.keyboard().equals(keyboard)) {
			throw Refusal.badRequest("message is not modified: specified new message content and reply markup are "
					+ "exactly the same as a current content and reply markup of the message");
		}
		return this.writer.json(chat, this.writer.change(chat, message, body, keyboard));
	}

}
