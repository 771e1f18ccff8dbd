package nl.driehoek.simulator.telegram;

import java.time.Clock;
import java.util.Locale;

import nl.driehoek.simulator.telegram.wire.Json;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes a chat as JSON for the try-out page.
 */
final class ChatView {

	private final Clock clock;

	private final long botId;

	ChatView(Clock clock, long botId) {
		this.clock = clock;
		this.botId = botId;
	}

	ObjectNode of(Chat chat) {
		ObjectNode json = Json.object().put("userId", chat.id());
		json.put("firstName", chat.peer().firstName());
		json.put("blocked", chat.status() == ChatStatus.BLOCKED).put("started", chat.status() != ChatStatus.NEW);
		ArrayNode messages = json.putArray("messages");
		chat.messages().forEach((message) -> messages.add(message(message)));
		chat.toast().ifPresentOrElse((toast) -> json.set("toast", toast(toast)), () -> json.putNull("toast"));
		return json.put("typing", chat.isTyping(this.clock.instant()));
	}

	static ObjectNode user(Chat chat) {
		return Json.object()
			.put("id", chat.id())
			.put("firstName", chat.peer().firstName())
			.put("languageCode", chat.peer().languageCode());
	}

	static ObjectNode receipt(Receipt receipt) {
		ObjectNode json = Json.object().put("messageId", receipt.messageId());
		receipt.updateId().ifPresent((id) -> json.put("updateId", id));
		return json;
	}

	static ObjectNode press(Press press) {
		ObjectNode json = Json.object().put("callbackId", press.callbackId()).put("answered", press.isAnswered());
		press.updateId().ifPresent((id) -> json.put("updateId", id));
		return json;
	}

	private ObjectNode message(Message message) {
		ObjectNode json = Json.object()
			.put("id", message.id())
			.put("from", (message.author() == this.botId) ? "bot" : "user")
			.put("date", message.date().toString())
			.put("edited", message.edited().isPresent())
			.put("kind", message.body().kind().name().toLowerCase(Locale.ROOT))
			.put("html", message.html())
			.put("text", message.text());
		json.set("keyboard", message.keyboard().json("data"));
		message.body().file().ifPresent((file) -> json.set("document", document(file)));
		return json;
	}

	private static ObjectNode document(StoredFile file) {
		return Json.object()
			.put("fileId", file.id())
			.put("name", file.name())
			.put("size", file.size())
			.put("mime", file.mime());
	}

	private static ObjectNode toast(Toast toast) {
		return Json.object().put("text", toast.text()).put("alert", toast.alert()).put("at", toast.at().toString());
	}

}
