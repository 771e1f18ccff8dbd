package nl.driehoek.simulator.telegram;

import java.time.Clock;

import nl.driehoek.simulator.telegram.wire.Json;
import tools.jackson.databind.node.ObjectNode;

/**
 * Sends the {@code my_chat_member} updates: a user blocked or unblocked the bot, or added
 * it to a group.
 */
final class Memberships {

	private final Updates updates;

	private final Person bot;

	private final Clock clock;

	Memberships(Updates updates, Person bot, Clock clock) {
		this.updates = updates;
		this.bot = bot;
		this.clock = clock;
	}

	void change(Chat chat, Person by, ChatStatus status) {
		chat.locked(() -> {
			tell(chat, by, chat.status(), status);
			chat.becomes(status);
			return status;
		});
	}

	void join(Chat group, Person by) {
		tell(group, by, ChatStatus.LEFT, ChatStatus.STARTED);
	}

	private void tell(Chat chat, Person by, ChatStatus before, ChatStatus after) {
		ObjectNode json = Json.object();
		json.set("chat", chat.json());
		json.set("from", by.json());
		json.put("date", this.clock.instant().getEpochSecond());
		json.set("old_chat_member", member(before));
		json.set("new_chat_member", member(after));
		this.updates.add("my_chat_member", chat.id(), json);
	}

	private ObjectNode member(ChatStatus status) {
		ObjectNode json = Json.object();
		json.set("user", this.bot.json());
		return switch (status) {
			case BLOCKED -> json.put("status", "kicked").put("until_date", 0);
			case LEFT -> json.put("status", "left");
			default -> json.put("status", "member");
		};
	}

}
