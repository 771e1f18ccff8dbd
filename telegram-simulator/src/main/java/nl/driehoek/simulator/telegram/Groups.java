package nl.driehoek.simulator.telegram;

import java.util.Map;

import nl.driehoek.simulator.telegram.wire.Json;
import nl.driehoek.simulator.telegram.wire.Parameters;
import tools.jackson.databind.JsonNode;

/**
 * The method {@code leaveChat}, with which a bot leaves a group.
 */
final class Groups {

	private final Recipients recipients;

	private final ChatWriter writer;

	Groups(Recipients recipients, ChatWriter writer) {
		this.recipients = recipients;
		this.writer = writer;
	}

	Map<String, BotMethod> methods() {
		return Map.of("leavechat", this::leaveChat);
	}

	private JsonNode leaveChat(Parameters parameters) {
		Chat chat = this.recipients.writable(parameters);
		if (!chat.isGroup()) {
			throw Refusal.badRequest("chat member status can't be changed in private chats");
		}
		chat.becomes(ChatStatus.LEFT);
		this.writer.changed(chat);
		return Json.yes();
	}

}
