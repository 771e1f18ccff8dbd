package nl.driehoek.bot.talk;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import nl.driehoek.bot.outbox.Card;
import nl.driehoek.conversation.Input;
import nl.driehoek.conversation.Position;
import nl.driehoek.registrations.party.ChatId;
import nl.driehoek.registrations.party.Language;

/**
 * A conversation as it is stored: one document, written once per update.
 *
 * @param chat the chat it is in
 * @param position its step, notes and version
 * @param language the language of the user's messenger, for messages without a preceding
 * update
 * @param seen the newest update ids, so that no update is processed twice
 * @param said how many cards the conversation has produced so far
 * @param unsent the cards whose delivery is not confirmed, the oldest first
 * @param shown the message that shows the newest card, if known
 * @param wishOpen whether a wish has no outcome yet
 * @param lastWord when the user last did something
 * @param nudged whether the user got a reminder since then
 * @param version increases with every write; 0 before the first one
 */
public record Conversation(ChatId chat, Position position, Language language, List<Long> seen, int said,
		List<Unsent> unsent, Optional<Integer> shown, boolean wishOpen, Instant lastWord, boolean nudged,
		long version) {

	/** After this time without input, the user of a draft gets a reminder. */
	static final Duration NUDGE_AFTER = Duration.ofDays(7);

	/** After this time without input, a conversation is deleted. */
	static final Duration FORGET_AFTER = Duration.ofDays(30);

	/**
	 * How many update ids are kept: more than the 100 that Telegram may repeat after a
	 * crash.
	 */
	static final int REMEMBERED_UPDATES = 128;

	public Conversation {
		seen = List.copyOf(seen);
		unsent = List.copyOf(unsent);
	}

	static Conversation begun(ChatId chat, Language language, Position beginning, Instant now) {
		return new Conversation(chat, beginning, language, List.of(), 0, List.of(), Optional.empty(), false, now, false,
				0);
	}

	boolean hasSeen(long updateId) {
		return this.seen.contains(updateId);
	}

	/**
	 * The conversation after an update was received.
	 */
	Conversation heard(Incoming incoming, Instant now) {
		List<Long> more = Stream.concat(this.seen.stream(), Stream.of(incoming.updateId()))
			.skip(Math.max(0, this.seen.size() + 1 - REMEMBERED_UPDATES))
			.toList();
		return new Conversation(this.chat, this.position, incoming.visitor().language(), more, this.said, this.unsent,
				this.shown, this.wishOpen, now, false, this.version);
	}

	/**
	 * The conversation at a new position.
	 */
	Conversation movedTo(Position next, boolean wishing) {
		return new Conversation(this.chat, next, this.language, this.seen, this.said, this.unsent, this.shown, wishing,
				this.lastWord, this.nudged, this.version);
	}

	/**
	 * The conversation with one more card to deliver; it may replace older ones.
	 */
	Conversation saying(Card card, Optional<Integer> inPlaceOf, Lease lease) {
		Unsent next = new Unsent(this.said + 1, card, inPlaceOf, lease);
		return new Conversation(this.chat, this.position, this.language, this.seen, next.number(),
				Unsent.needed(Stream.concat(this.unsent.stream(), Stream.of(next)).toList()),
				inPlaceOf.or(() -> this.shown), this.wishOpen, this.lastWord, this.nudged, this.version);
	}

	/**
	 * The conversation after the user got a reminder.
	 */
	Conversation nudgedNow() {
		return new Conversation(this.chat, this.position, this.language, this.seen, this.said, this.unsent, this.shown,
				this.wishOpen, this.lastWord, true, this.version);
	}

	/**
	 * The conversation after this process delivered its cards up to this one.
	 */
	Conversation seenUpTo(Receipt receipt, String holder) {
		Conversation left = leaving(this.unsent.stream()
			.filter(card -> card.number() > receipt.number() || !card.lease().isHeldBy(holder))
			.toList());
		return (receipt.number() == this.said) ? left.showing(receipt.shown()) : left;
	}

	/**
	 * The conversation after this process took over the cards whose lease is over.
	 */
	Conversation takenOver(String holder, Instant now, Predicate<Lease> isOver) {
		return leaving(this.unsent.stream()
			.flatMap(card -> isOver.test(card.lease()) ? card.takenOver(holder, now).stream() : Stream.of(card))
			.toList());
	}

	/**
	 * The conversation with other leases on the cards that this process delivers, from
	 * this number on.
	 */
	Conversation leasing(String holder, int from, UnaryOperator<Lease> change) {
		return leaving(this.unsent.stream()
			.map(card -> (card.number() >= from && card.lease().isHeldBy(holder))
					? card.under(change.apply(card.lease())) : card)
			.toList());
	}

	private Conversation leaving(List<Unsent> left) {
		return new Conversation(this.chat, this.position, this.language, this.seen, this.said, left, this.shown,
				this.wishOpen, this.lastWord, this.nudged, this.version);
	}

	private Conversation showing(Optional<Integer> message) {
		return new Conversation(this.chat, this.position, this.language, this.seen, this.said, this.unsent, message,
				this.wishOpen, this.lastWord, this.nudged, this.version);
	}

	/**
	 * The conversation with the version that is now stored.
	 */
	Conversation atVersion(long stored) {
		return new Conversation(this.chat, this.position, this.language, this.seen, this.said, this.unsent, this.shown,
				this.wishOpen, this.lastWord, this.nudged, stored);
	}

	/**
	 * Whether a wish has no outcome, or a card no confirmation.
	 */
	boolean isUnfinished() {
		return this.wishOpen || !this.unsent.isEmpty();
	}

	/**
	 * When a sweep must look at it: once a process that died may have left something
	 * unfinished, or else for a reminder, or to delete it.
	 */
	Instant due() {
		Instant quiet = this.lastWord.plus(this.nudged ? FORGET_AFTER : NUDGE_AFTER);
		return Stream
			.concat(this.unsent.stream().map(card -> card.lease().until()),
					Stream.of(this.wishOpen ? this.lastWord.plus(Lease.LENGTH) : quiet))
			.min(Instant::compareTo)
			.orElse(quiet);
	}

	/**
	 * Whether a message may be edited to show the next card: it shows the newest one, or
	 * it is not known which message does. A press that was made for the present position
	 * tells it, when the process that delivered the newest card did not note it yet.
	 */
	boolean mayReplace(int message, Input input) {
		return this.shown.isEmpty() || this.shown.get() == message || (isNewestOnItsWay()
				&& input instanceof Input.Pressed pressed && pressed.version() == this.position.version());
	}

	private boolean isNewestOnItsWay() {
		return this.unsent.stream().anyMatch(card -> card.number() == this.said && card.inPlaceOf().isEmpty());
	}

}
