package nl.driehoek.simulator.telegram;

import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicBoolean;

import nl.driehoek.simulator.telegram.Message.Body;
import nl.driehoek.simulator.telegram.html.FormattedText;
import nl.driehoek.simulator.telegram.wire.Json;
import tools.jackson.databind.node.ObjectNode;

/**
 * What people do in a chat, and the updates that tell the bot.
 */
final class UserActions {

	private final Post post;

	private final Updates updates;

	private final Presses presses;

	private final Memberships memberships;

	UserActions(Post post, Updates updates, Presses presses, Memberships memberships) {
		this.post = post;
		this.updates = updates;
		this.presses = presses;
		this.memberships = memberships;
	}

	Receipt write(Chat chat, Person author, Body body) {
		Receipt receipt = chat.alone(() -> {
			open(chat);
			Message message = this.post.write(chat, author.id(), body, Keyboard.NONE);
			boolean hidden = chat.isGroup() && !UserText.isCommand(body.text());
			return new Receipt(message.id(), hidden ? OptionalLong.empty() : tell("message", chat, message));
		});
		this.post.changed(chat);
		return receipt;
	}

	Receipt edit(Chat chat, int messageId, FormattedText text) {
		Receipt receipt = chat.alone(() -> {
			open(chat);
			Message message = chat.message(messageId)
				.filter((old) -> old.author() == chat.id())
				.orElseThrow(() -> new IllegalArgumentException("No message " + messageId + " of this user"));
			Message changed = this.post.change(chat, message, Body.text(text), Keyboard.NONE);
			return new Receipt(messageId, tell("edited_message", chat, changed));
		});
		this.post.changed(chat);
		return receipt;
	}

	/**
	 * Presses with any data, for Telegram does not promise that a button with it is still
	 * there.
	 */
	Press press(Chat chat, Person presser, int messageId, String data) {
		Press press = chat.alone(() -> {
			open(chat);
			String id = this.presses.nextId();
			ObjectNode query = Json.object().put("id", id);
			query.set("from", presser.json());
			query.set("message", message(chat, messageId));
			query.put("chat_instance", Long.toString(chat.id())).put("data", data);
			Press fresh = new Press(id, chat.id(), this.post.clock().instant(), new AtomicBoolean());
			this.presses.keep(fresh);
			return fresh.toldBy(this.updates.add("callback_query", chat.id(), query));
		});
		this.presses.keep(press);
		this.post.changed(chat);
		return press;
	}

	void block(Chat chat, boolean blocked) {
		Standing standing = blocked ? Standing.BLOCKED : Standing.STARTED;
		if (chat.standing() != standing) {
			this.memberships.change(chat, chat.peer(), standing);
			this.post.changed(chat);
		}
	}

	void deactivate(Chat chat) {
		chat.becomes(Standing.DEACTIVATED);
		this.post.changed(chat);
	}

	private static void open(Chat chat) {
		switch (chat.standing()) {
			case NEW -> chat.becomes(Standing.STARTED);
			case STARTED -> {
			}
			default -> throw new IllegalStateException("Chat " + chat.id() + " is " + chat.standing());
		}
	}

	private ObjectNode message(Chat chat, int id) {
		return chat.message(id).map((message) -> this.post.json(chat, message)).orElseGet(() -> gone(chat, id));
	}

	private static ObjectNode gone(Chat chat, int id) {
		ObjectNode json = Json.object().put("message_id", id).put("date", 0);
		json.set("chat", chat.json());
		return json;
	}

	private OptionalLong tell(String kind, Chat chat, Message message) {
		return this.updates.add(kind, chat.id(), this.post.json(chat, message));
	}

}
