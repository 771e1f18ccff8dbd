package nl.driehoek.simulator.telegram;

import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicBoolean;

import nl.driehoek.simulator.telegram.Message.Body;
import nl.driehoek.simulator.telegram.html.FormattedText;
import nl.driehoek.simulator.telegram.wire.Json;
import tools.jackson.databind.node.ObjectNode;

/**
 * The actions of users in a chat; each queues the update that reports it to the bot.
 */
final class UserActions {

	private final ChatWriter writer;

	private final Updates updates;

	private final Presses presses;

	private final Memberships memberships;

	UserActions(ChatWriter writer, Updates updates, Presses presses, Memberships memberships) {
		this.writer = writer;
		this.updates = updates;
		this.presses = presses;
		this.memberships = memberships;
	}

	Receipt write(Chat chat, Person author, Body body) {
		Receipt receipt = chat.locked(() -> {
			open(chat);
			Message message = this.writer.write(chat, author.id(), body, Keyboard.NONE);
			boolean hidden = chat.isGroup() && !UserText.isCommand(body.text());
			return new Receipt(message.id(), hidden ? OptionalLong.empty() : tell("message", chat, message));
		});
		this.writer.changed(chat);
		return receipt;
	}

	Receipt edit(Chat chat, int messageId, FormattedText text) {
		Receipt receipt = chat.locked(() -> {
			open(chat);
			Message message = chat.message(messageId)
				.filter((old) -> old.author() == chat.id())
				.orElseThrow(() -> new IllegalArgumentException("No message " + messageId + " of this user"));
			Message changed = this.writer.change(chat, message, Body.text(text), Keyboard.NONE);
			return new Receipt(messageId, tell("edited_message", chat, changed));
		});
		this.writer.changed(chat);
		return receipt;
	}

	/**
	 * Presses with any data: Telegram does not guarantee that a button with it still
	 * exists.
	 */
	Press press(Chat chat, Person presser, int messageId, String data) {
		Press press = chat.locked(() -> {
			open(chat);
			String id = this.presses.nextId();
			ObjectNode query = Json.object().put("id", id);
			query.set("from", presser.json());
			query.set("message", message(chat, messageId));
			query.put("chat_instance", Long.toString(chat.id())).put("data", data);
			Press fresh = new Press(id, chat.id(), this.writer.clock().instant(), new AtomicBoolean());
			this.presses.keep(fresh);
			return fresh.toldBy(this.updates.add("callback_query", chat.id(), query));
		});
		this.presses.keep(press);
		this.writer.changed(chat);
		return press;
	}

	void block(Chat chat, boolean blocked) {
		ChatStatus status = blocked ? ChatStatus.BLOCKED : ChatStatus.STARTED;
		if (chat.status() != status) {
			this.memberships.change(chat, chat.peer(), status);
			this.writer.changed(chat);
		}
	}

	void deactivate(Chat chat) {
		chat.becomes(ChatStatus.DEACTIVATED);
		this.writer.changed(chat);
	}

	private static void open(Chat chat) {
		switch (chat.status()) {
			case NEW -> chat.becomes(ChatStatus.STARTED);
			case STARTED -> {
			}
			default -> throw new IllegalStateException("Chat " + chat.id() + " is " + chat.status());
		}
	}

	private ObjectNode message(Chat chat, int id) {
		return chat.message(id).map((message) -> this.writer.json(chat, message)).orElseGet(() -> gone(chat, id));
	}

	private static ObjectNode gone(Chat chat, int id) {
		ObjectNode json = Json.object().put("message_id", id).put("date", 0);
		json.set("chat", chat.json());
		return json;
	}

	private OptionalLong tell(String kind, Chat chat, Message message) {
		return this.updates.add(kind, chat.id(), this.writer.json(chat, message));
	}

}
