package nl.driehoek.simulator.telegram;

import java.util.Map;

import nl.driehoek.simulator.telegram.wire.Json;
import nl.driehoek.simulator.telegram.wire.Parameters;
import tools.jackson.databind.JsonNode;

/**
 * The method with which a bot leaves a group.
 */
final class Groups {

	private final Recipients recipients;

	private final Post post;

	Groups(Recipients recipients, Post post) {
		this.recipients = recipients;
		this.post = post;
	}

	Map<String, BotMethod> methods() {
		return Map.of("leavechat", this::leaveChat);
	}

	private JsonNode leaveChat(Parameters parameters) {
		Chat chat = this.recipients.writable(parameters);
		if (!chat.isGroup()) {
			throw Refusal.badRequest("chat member status can't be changed in private chats");
		}
		chat.becomes(Standing.LEFT);
		this.post.changed(chat);
		return Json.yes();
	}

}
