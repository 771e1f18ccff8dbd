package nl.driehoek.bot.talk;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import nl.driehoek.registrations.party.ChatId;

/**
 * Confirmed deliveries that are not stored yet. Each is stored with the next update of
 * its chat, or in a batch if none comes soon. A crash before that repeats a card, which
 * is harmless.
 */
public class Receipts {

	private static final int AT_ONCE = 500;

	private final Map<ChatId, Receipt> receipts = new ConcurrentHashMap<>();

	private final Conversations conversations;

	public Receipts(Conversations conversations) {
		this.conversations = conversations;
	}

	/**
	 * Adds the confirmation that a card was delivered.
	 */
	public void add(ChatId chat, Receipt receipt) {
		this.receipts.merge(chat, receipt, (one, other) -> (one.number() > other.number()) ? one : other);
	}

	/**
	 * Whether a card was delivered although the store does not say so yet, so that a
	 * reply made meanwhile need not repeat it.
	 */
	public boolean holds(ChatId chat, int number) {
		Receipt newest = this.receipts.get(chat);
		return newest != null && newest.number() >= number;
	}

	/**
	 * The conversation without the cards that were delivered meanwhile.
	 */
	Conversation applyTo(Conversation conversation) {
		return Optional.ofNullable(this.receipts.get(conversation.chat()))
			.map(conversation::seenUpTo)
			.orElse(conversation);
	}

	/**
	 * Removes the confirmation that this stored conversation contains.
	 */
	void stored(Conversation conversation) {
		this.receipts.computeIfPresent(conversation.chat(),
				(chat, receipt) -> conversation.unsent().stream().anyMatch(card -> card.number() <= receipt.number())
						? receipt : null);
	}

	/**
	 * Stores the waiting confirmations, many in one write.
	 */
	public void flush() {
		Map<ChatId, Receipt> some = this.receipts.entrySet()
			.stream()
			.limit(AT_ONCE)
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
		if (!some.isEmpty()) {
			this.conversations.seen(some);
			some.forEach(this.receipts::remove);
		}
	}

}
