package nl.driehoek.simulator.telegram;

import java.time.Clock;
import java.util.Optional;

import nl.driehoek.simulator.telegram.Message.Body;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes messages to chats and notifies the chat listener.
 */
final class ChatWriter {

	private final Chats chats;

	private final Clock clock;

	private final ChatListener listener;

	private final MessageJson json;

	ChatWriter(Chats chats, Clock clock, ChatListener listener, MessageJson json) {
		this.chats = chats;
		this.clock = clock;
		this.listener = listener;
		this.json = json;
	}

	Message write(Chat chat, long author, Body body, Keyboard keyboard) {
		return chat.locked(() -> {
			Message message = new Message(this.chats.nextMessageId(), author, this.clock.instant(), Optional.empty(),
					body, keyboard);
			chat.put(message);
			return message;
		});
	}

	Message change(Chat chat, Message message, Body body, Keyboard keyboard) {
		Message changed = message.changed(body, keyboard, this.clock.instant());
		chat.put(changed);
		return changed;
	}

	/**
	 * Notifies the listener. Must be called without the lock of the chat, because a
	 * listener may block.
	 */
	void changed(Chat chat) {
		this.listener.changed(chat.id());
	}

	ObjectNode json(Chat chat, Message message) {
		return this.json.of(chat, message);
	}

	Clock clock() {
		return this.clock;
	}

}
