package nl.driehoek.bot.crash;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.driehoek.bot.outbox.Card;
import nl.driehoek.bot.outbox.ChatCourier;
import nl.driehoek.bot.outbox.Delivery;
import nl.driehoek.bot.outbox.Letter;
import nl.driehoek.bot.outbox.LetterCourier;
import nl.driehoek.bot.time.MovableClock;
import nl.driehoek.registrations.party.ChatId;
import nl.driehoek.registrations.party.MailAddress;

/**
 * What stays when the process is gone: chats, mailboxes and the time.
 */
final class Outside {

	private final List<Shown> cards = new ArrayList<>();

	private final List<Letter> letters = new ArrayList<>();

	private final MovableClock clock = MovableClock.from(Instant.parse("2026-03-02T08:00:00Z"), Clock.systemUTC());

	/**
	 * A card in a chat.
	 *
	 * @param chat where
	 * @param card what
	 */
	record Shown(ChatId chat, Card card) {
	}

	MovableClock clock() {
		return this.clock;
	}

	List<Letter> letters() {
		return this.letters;
	}

	List<Card> cardsOf(ChatId chat) {
		return this.cards.stream().filter(shown -> shown.chat().equals(chat)).map(Shown::card).toList();
	}

	/** Chats as the couriers reach them. */
	ChatCourier chats() {
		return new ChatCourier() {

			@Override
			public Delivery deliver(ChatId chat, Card card) {
				Outside.this.cards.add(new Shown(chat, card));
				return new Delivery.Arrived();
			}

			@Override
			public Optional<Integer> show(ChatId chat, Optional<Integer> shown, Card card) {
				Outside.this.cards.add(new Shown(chat, card));
				return shown.or(() -> Optional.of(Outside.this.cards.size()));
			}

		};
	}

	/** Mailboxes as the courier reaches them. */
	LetterCourier post() {
		return new LetterCourier() {

			@Override
			public boolean isOpen() {
				return true;
			}

			@Override
			public Optional<MailAddress> sender() {
				return MailAddress.of("programma@voorbeeld.nl");
			}

			@Override
			public Delivery deliver(Letter letter) {
				Outside.this.letters.add(letter);
				return new Delivery.Arrived();
			}

		};
	}

}
