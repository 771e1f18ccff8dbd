package nl.driehoek.bot.outbox;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import nl.driehoek.bot.time.OneByOne;
import nl.driehoek.bot.time.Wake;

/**
 * Takes messages in and sends what is due, each message by whoever claims it first.
 */
public class MessageDesk {

	private static final int AT_ONCE = 100;

	private final Queue<String> fresh = new ConcurrentLinkedQueue<>();

	private final Messages messages;

	private final ChatCourier chats;

	private final LetterCourier letters;

	private final Wake wake;

	private final Clock clock;

	public MessageDesk(Messages messages, ChatCourier chats, LetterCourier letters, Wake wake, Clock clock) {
		this.messages = messages;
		this.chats = chats;
		this.letters = letters;
		this.wake = wake;
		this.clock = clock;
	}

	/**
	 * Wants a message and sends it soon; wanting it again changes nothing.
	 */
	public void want(Message message) {
		if (this.messages.want(message)) {
			this.fresh.add(message.id());
			this.wake.wake();
		}
	}

	/**
	 * Sends what was wanted here since the last time; it needs no search.
	 */
	public void sendFresh() {
		Optional<String> id = Optional.ofNullable(this.fresh.poll());
		while (id.isPresent()) {
			id.flatMap(this.messages::find).filter(this::canGo).ifPresent(this::take);
			id = Optional.ofNullable(this.fresh.poll());
		}
	}

	private boolean canGo(Message message) {
		return message.state() == MessageState.WANTED && !message.due().isAfter(this.clock.instant())
				&& (message.body() instanceof Body.InChat || this.letters.isOpen());
	}

	/**
	 * Sends all that is due now, also what others wanted or a crash left.
	 */
	public void sendDue() {
		List<Message> due;
		do {
			due = this.messages.due(this.clock.instant(), this.letters.isOpen(), AT_ONCE);
			OneByOne.forEach(due, this::take);
		}
		while (due.size() == AT_ONCE);
	}

	private void take(Message message) {
		Instant now = this.clock.instant();
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
			this.messages.replace(message.unclear(now.plus(Backoff.after(message.tries()))));
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
			want(message.asLetter(inChat.otherwise().get(), now));
			this.messages.replace(message.now(MessageState.DIVERTED));
			return;
		}
		this.messages.replace(message.now(MessageState.FAILED));
	}

}
