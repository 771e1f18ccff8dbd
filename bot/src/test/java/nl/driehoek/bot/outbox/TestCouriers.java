package nl.driehoek.bot.outbox;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

import nl.driehoek.registrations.party.ChatId;
import nl.driehoek.registrations.party.MailAddress;

/**
 * Couriers that keep what they bring. Everything arrives, unless a test says otherwise.
 */
public final class TestCouriers implements ChatCourier, LetterCourier {

	private final List<ChatId> chats = new ArrayList<>();

	private final List<Card> cards = new ArrayList<>();

	private final List<Letter> letters = new ArrayList<>();

	private final Deque<Supplier<Delivery>> outcomes = new ArrayDeque<>();

	private Predicate<ChatId> turn = chat -> true;

	private boolean open = true;

	private boolean reachable = true;

	/**
	 * This becomes of the next thing to bring, after those that were told before.
	 */
	public TestCouriers next(Supplier<Delivery> outcome) {
		this.outcomes.add(outcome);
		return this;
	}

	public TestCouriers next(Delivery outcome) {
		return next(() -> outcome);
	}

	/**
	 * There is no mail server, or there is one again.
	 */
	public void open(boolean server) {
		this.open = server;
	}

	/**
	 * Whether a card that changes can be shown.
	 */
	public void reachable(boolean reached) {
		this.reachable = reached;
	}

	/**
	 * How a chat waits for its turn.
	 */
	public void turn(Predicate<ChatId> waiting) {
		this.turn = waiting;
	}

	@Override
	public boolean awaitTurn(ChatId chat) {
		return this.turn.test(chat);
	}

	@Override
	public Delivery deliver(ChatId chat, Card card) {
		this.chats.add(chat);
		this.cards.add(card);
		return outcome();
	}

	@Override
	public Optional<Integer> show(ChatId chat, Optional<Integer> shown, Card card) {
		this.chats.add(chat);
		this.cards.add(card);
		return this.reachable ? Optional.of(shown.orElse(this.cards.size())) : Optional.empty();
	}

	@Override
	public boolean isOpen() {
		return this.open;
	}

	@Override
	public Optional<MailAddress> sender() {
		return Optional.of(new MailAddress("afzender@voorbeeld.nl"));
	}

	@Override
	public Delivery deliver(Letter letter) {
		this.letters.add(letter);
		return outcome();
	}

	private Delivery outcome() {
		return Optional.ofNullable(this.outcomes.poll()).map(Supplier::get).orElseGet(Delivery.Arrived::new);
	}

	/**
	 * The chats something was brought to, in order.
	 */
	public List<ChatId> chats() {
		return this.chats;
	}

	public List<Card> cards() {
		return this.cards;
	}

	public List<Letter> letters() {
		return this.letters;
	}

}
