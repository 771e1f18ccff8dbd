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
		this.chats = new Lane<>(messages.inChats(), cards(chats), senders.chat(), clock);
		this.letters = new Lane<>(messages.byMail(), letters(letters), senders.mail(), clock);
	}

	private MessageKind cards(ChatCourier courier) {
		return new MessageKind(() -> true, body -> courier.awaitTurn(inChat(body).chat()),
				body -> courier.deliver(inChat(body).chat(), inChat(body).card()), this::want);
	}

	private static Body.InChat inChat(Body body) {
		return (Body.InChat) body;
	}

	private MessageKind letters(LetterCourier courier) {
		return new MessageKind(courier::isOpen, body -> true, body -> courier.deliver(((Body.ByMail) body).letter()),
				this::want);
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
