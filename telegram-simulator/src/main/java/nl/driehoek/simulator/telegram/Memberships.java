package nl.driehoek.simulator.telegram;

import java.time.Clock;

import nl.driehoek.simulator.telegram.wire.Json;
import tools.jackson.databind.node.ObjectNode;

/**
 * Tells the bot that someone blocked it, came back, or took it into a group.
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

	void change(Chat chat, Person by, Standing standing) {
		chat.alone(() -> {
			tell(chat, by, chat.standing(), standing);
			chat.becomes(standing);
			return standing;
		});
	}

	void join(Chat group, Person by) {
		tell(group, by, Standing.LEFT, Standing.STARTED);
	}

	private void tell(Chat chat, Person by, Standing before, Standing after) {
		ObjectNode json = Json.object();
		json.set("chat", chat.json());
		json.set("from", by.json());
		json.put("date", this.clock.instant().getEpochSecond());
		json.set("old_chat_member", member(before));
		json.set("new_chat_member", member(after));
		this.updates.add("my_chat_member", chat.id(), json);
	}

	private ObjectNode member(Standing standing) {
		ObjectNode json = Json.object();
		json.set("user", this.bot.json());
		return switch (standing) {
			case BLOCKED -> json.put("status", "kicked").put("until_date", 0);
			case LEFT -> json.put("status", "left");
			default -> json.put("status", "member");
		};
	}

}
