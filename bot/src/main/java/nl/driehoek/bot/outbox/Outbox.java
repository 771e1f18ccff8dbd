package nl.driehoek.bot.outbox;

import java.time.Clock;

/**
 * Accepts messages and sends them: cards in one lane, letters in another.
 */
public class Outbox {

	private final Messages messages;

	private final Lane<Message> chats;

	private final Lane<Message> letters;

	public Outbox(Messages messages, ChatCourier chats, LetterCourier letters, Senders senders, Clock clock) {
		this.messages = messages;
		this.chats = new Lane<>(messages.inChats(),
				new MessageKind(() -> true, body -> deliver(body, chats), this::want), senders.chat(), clock);
		this.letters = new Lane<>(messages.byMail(),
				new MessageKind(letters::isOpen, body -> deliver(body, letters), this::want), senders.mail(), clock);
	}

	private static Delivery deliver(Body body, ChatCourier courier) {
		Body.InChat inChat = (Body.InChat) body;
		return courier.deliver(inChat.chat(), inChat.card());
	}

	private static Delivery deliver(Body body, LetterCourier courier) {
		return courier.deliver(((Body.ByMail) body).letter());
	}

	/**
	 * Stores a message and sends it soon; idempotent.
	 */
	public void want(Message message) {
		if (this.messages.want(message)) {
			lane(message.body()).add(message);
		}
	}

	private Lane<Message> lane(Body body) {
		return (body instanceof Body.InChat) ? this.chats : this.letters;
	}

	void sweepChats() {
		this.chats.sweep();
	}

	void sweepLetters() {
		this.letters.sweep();
	}

}
