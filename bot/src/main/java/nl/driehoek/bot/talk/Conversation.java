package nl.driehoek.bot.talk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import nl.driehoek.bot.outbox.Card;
import nl.driehoek.conversation.Position;
import nl.driehoek.registrations.party.ChatId;
import nl.driehoek.registrations.party.Language;

/**
 * A conversation as it is stored: one document, one write an update.
 *
 * @param chat where
 * @param position where it stands
 * @param language of the messenger, for when we speak first
 * @param seen the newest update ids, so that none is heard twice
 * @param said how many cards were said so far
 * @param unsent the cards that nobody is sure to have seen, the oldest first
 * @param shown the message that shows the newest card, as far as known
 * @param wishOpen whether a wish waits for its outcome
 * @param lastWord when the user last did something
 * @param nudged whether a friendly nudge was given since
 * @param version rises with every write; 0 before the first
 */
public record Conversation(ChatId chat, Position position, Language language, List<Long> seen, int said,
		List<Unsent> unsent, Optional<Integer> shown, boolean wishOpen, Instant lastWord, boolean nudged,
		long version) {

	/** So many update ids are kept: more than ever wait for one chat. */
	static final int REMEMBERED_UPDATES = 32;

	public Conversation {
		seen = List.copyOf(seen);
		unsent = List.copyOf(unsent);
	}

	static Conversation begun(ChatId chat, Language language, Instant now) {
		return new Conversation(chat, Position.BEGINNING, language, List.of(), 0, List.of(), Optional.empty(), false,
				now, false, 0);
	}

	boolean hasSeen(long updateId) {
		return this.seen.contains(updateId);
	}

	/**
	 * After an update was heard.
	 */
	Conversation heard(Incoming incoming, Instant now) {
		List<Long> more = Stream.concat(this.seen.stream(), Stream.of(incoming.updateId()))
			.skip(Math.max(0, this.seen.size() + 1 - REMEMBERED_UPDATES))
			.toList();
		return new Conversation(this.chat, this.position, incoming.visitor().language(), more, this.said, this.unsent,
				this.shown, this.wishOpen, now, false, this.version);
	}

	/**
	 * After it moved.
	 */
	Conversation movedTo(Position next, boolean wishing) {
		return new Conversation(this.chat, next, this.language, this.seen, this.said, this.unsent, this.shown, wishing,
				this.lastWord, this.nudged, this.version);
	}

	/**
	 * After a card was said.
	 */
	Conversation saying(Card card, Optional<Integer> inPlaceOf) {
		Unsent next = new Unsent(this.said + 1, card, inPlaceOf);
		return new Conversation(this.chat, this.position, this.language, this.seen, next.number(),
				Stream.concat(this.unsent.stream(), Stream.of(next)).toList(), inPlaceOf.or(() -> this.shown),
				this.wishOpen, this.lastWord, this.nudged, this.version);
	}

	/**
	 * After a nudge was given.
	 */
	Conversation nudgedNow() {
		return new Conversation(this.chat, this.position, this.language, this.seen, this.said, this.unsent, this.shown,
				this.wishOpen, this.lastWord, true, this.version);
	}

	/**
	 * Once the cards up to this one were seen.
	 */
	Conversation seenUpTo(Receipt receipt) {
		List<Unsent> left = this.unsent.stream().filter(card -> card.number() > receipt.number()).toList();
		return new Conversation(this.chat, this.position, this.language, this.seen, this.said, left,
				left.isEmpty() ? receipt.shown() : this.shown, this.wishOpen, this.lastWord, this.nudged, this.version);
	}

	/**
	 * As it is stored now.
	 */
	Conversation atVersion(long stored) {
		return new Conversation(this.chat, this.position, this.language, this.seen, this.said, this.unsent, this.shown,
				this.wishOpen, this.lastWord, this.nudged, stored);
	}

	/**
	 * Whether a message shows the newest card, as far as known, so that it may be changed
	 * in place.
	 */
	boolean mayReplace(int message) {
		return this.shown.isEmpty() || this.shown.get() == message;
	}

}
