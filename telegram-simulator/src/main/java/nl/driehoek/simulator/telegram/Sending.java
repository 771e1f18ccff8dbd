package nl.driehoek.simulator.telegram;

import java.util.Map;
import java.util.Set;

import nl.driehoek.simulator.telegram.Message.Body;
import nl.driehoek.simulator.telegram.Message.Kind;
import nl.driehoek.simulator.telegram.wire.Json;
import nl.driehoek.simulator.telegram.wire.Parameters;
import tools.jackson.databind.JsonNode;

/**
 * The methods with which a bot sends messages, files and the typing sign.
 */
final class Sending {

	private static final Set<String> ACTIONS = Set.of("typing", "upload_photo", "record_video", "upload_video",
			"record_voice", "upload_voice", "upload_document", "choose_sticker", "find_location", "record_video_note",
			"upload_video_note");

	private final Recipients recipients;

	private final Throttle throttle;

	private final ChatWriter writer;

	private final FileReader files;

	private final long botId;

	Sending(Recipients recipients, Throttle throttle, ChatWriter writer, FileReader files, long botId) {
		this.recipients = recipients;
		this.throttle = throttle;
		this.writer = writer;
		this.files = files;
		this.botId = botId;
	}

	Map<String, BotMethod> methods() {
		return Map.of("sendmessage", this::sendMessage, "senddocument", this::sendDocument, "sendphoto",
				this::sendPhoto, "sendchataction", this::sendChatAction);
	}

	private JsonNode sendMessage(Parameters parameters) {
		Body body = Body.text(TextReader.text(parameters));
		return send(parameters, body);
	}

	private JsonNode sendDocument(Parameters parameters) {
		StoredFile file = this.files.document(parameters);
		return send(parameters, Body.file(Kind.DOCUMENT, file, TextReader.caption(parameters)));
	}

	private JsonNode sendPhoto(Parameters parameters) {
		StoredFile file = this.files.photo(parameters);
		return send(parameters, Body.file(Kind.PHOTO, file, TextReader.caption(parameters)));
	}

	private JsonNode sendChatAction(Parameters parameters) {
		Chat chat = this.recipients.writable(parameters);
		if (parameters.text("action").filter(ACTIONS::contains).isEmpty()) {
			throw Refusal.badRequest("wrong parameter action in request");
		}
		chat.showTyping(this.writer.clock().instant());
		this.writer.changed(chat);
		return Json.yes();
	}

	private JsonNode send(Parameters parameters, Body body) {
		Keyboard keyboard = KeyboardReader.read(parameters);
		Chat chat = this.recipients.writable(parameters);
		this.throttle.pass(chat);
		Message message = this.writer.write(chat, this.botId, body, keyboard);
		this.writer.changed(chat);
		return this.writer.json(chat, message);
	}

}
