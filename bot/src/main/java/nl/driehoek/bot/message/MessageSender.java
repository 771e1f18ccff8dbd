package nl.driehoek.bot.message;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Sends what is due, each message by whoever claims it first.
 */
public class MessageSender {

	private static final int AT_ONCE = 100;

	private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

	private final Messages messages;

	private final ChatCourier chats;

	private final LetterCourier letters;

	private final Clock clock;

	public MessageSender(Messages messages, ChatCourier chats, LetterCourier letters, Clock clock) {
		this.messages = messages;
		this.chats = chats;
		this.letters = letters;
		this.clock = clock;
	}

	/**
	 * Sends what is due now, in rounds, until nothing is left.
	 * @return how many messages were taken up
	 */
	public int sendDue() {
		int taken = 0;
		int round;
		do {
			round = sendRound();
			taken += round;
		}
		while (round == AT_ONCE);
		return taken;
	}

	private int sendRound() {
		Instant now = this.clock.instant();
		List<Message> due = this.messages.due(now, this.letters.isOpen(), AT_ONCE);
		due.forEach(message -> take(message, now));
		return due.size();
	}

	private void take(Message message, Instant now) {
		if (message.state() == MessageState.SENDING) {
			this.messages.replace(message.unclear(now));
			return;
		}
		this.messages.replace(message.sending(now)).ifPresent(this::send);
	}

	private void send(Message message) {
		Delivery delivery = deliver(message.body());
		Instant now = this.clock.instant();
		if (delivery instanceof Delivery.Arrived) {
			this.messages.replace(message.now(MessageState.SENT));
		}
		else if (delivery instanceof Delivery.Refused) {
			giveUp(message, now);
		}
		else if (delivery instanceof Delivery.Later later) {
			this.messages.replace(message.again(now.plus(later.after())));
		}
		else {
			this.messages.replace(message.unclear(now.plus(pauseAfter(message.tries()))));
		}
	}

	private Delivery deliver(Body body) {
		if (body instanceof Body.InChat inChat) {
			return this.chats.deliver(inChat.chat(), inChat.card());
		}
		return this.letters.deliver(((Body.ByMail) body).letter());
	}

	private void giveUp(Message message, Instant now) {
		if (message.body() instanceof Body.InChat inChat && inChat.otherwise().isPresent()) {
			this.messages.want(asLetter(message, inChat.otherwise().get(), now));
			this.messages.replace(message.now(MessageState.DIVERTED));
			return;
		}
		this.messages.replace(message.now(MessageState.FAILED));
	}

	private static Message asLetter(Message message, Letter letter, Instant now) {
		return new Message(letter.messageId(), message.announcement(), new Body.ByMail(letter), MessageState.WANTED, 0,
				now, 0);
	}

	static Duration pauseAfter(int tries) {
		Duration pause = Duration.ofSeconds(5L << Math.min(tries, 10));
		return (pause.compareTo(LONGEST_PAUSE) < 0) ? pause : LONGEST_PAUSE;
	}

}
