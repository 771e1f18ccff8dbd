package nl.driehoek.simulator.telegram;

import java.util.Map;

import nl.driehoek.simulator.telegram.wire.Json;
import nl.driehoek.simulator.telegram.wire.Parameters;
import tools.jackson.databind.JsonNode;

/**
 * The method {@code answerCallbackQuery}, with which a bot answers a press.
 */
final class CallbackAnswers {

	private static final int LONGEST = 200;

	private final Presses presses;

	private final Chats chats;

	private final ChatWriter writer;

	CallbackAnswers(Presses presses, Chats chats, ChatWriter writer) {
		this.presses = presses;
		this.chats = chats;
		this.writer = writer;
	}

	Map<String, BotMethod> methods() {
		return Map.of("answercallbackquery", this::answerCallbackQuery);
	}

	private JsonNode answerCallbackQuery(Parameters parameters) {
		String text = parameters.text("text").orElse("");
		if (text.length() > LONGEST) {
			throw Refusal.badRequest("MESSAGE_TOO_LONG");
		}
		Press press = this.presses.answer(parameters.text("callback_query_id").orElse(""));
		this.chats.find(press.chat()).ifPresent((chat) -> {
			if (!text.isEmpty()) {
				chat.show(new Toast(text, parameters.flag("show_alert"), this.writer.clock().instant()));
			}
			this.writer.changed(chat);
		});
		return Json.yes();
	}

}
