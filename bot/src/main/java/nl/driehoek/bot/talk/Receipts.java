package nl.driehoek.bot.talk;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import nl.driehoek.registrations.party.ChatId;

/**
 * What was delivered and is not stored yet. It is stored with the next update of the
 * chat, or in a batch if none comes soon; a crash before that repeats a card, which is
 * harmless.
 */
public class Receipts {

	private static final int AT_ONCE = 500;

	private final Map<ChatId, Receipt> receipts = new ConcurrentHashMap<>();

	private final Conversations conversations;

	public Receipts(Conversations conversations) {
		this.conversations = conversations;
	}

	/**
	 * Takes note that a card was delivered.
	 */
	public void add(ChatId chat, Receipt receipt) {
		this.receipts.merge(chat, receipt, (one, other) -> (one.number() > other.number()) ? one : other);
	}

	/**
	 * Whether a card was delivered and that is not stored yet, so that a reply that was
	 * made meanwhile need not bring it again.
	 */
	public boolean holds(ChatId chat, int number) {
		Receipt newest = this.receipts.get(chat);
		return newest != null && newest.number() >= number;
	}

	/**
	 * The conversation as it is with what was delivered meanwhile.
	 */
	Conversation applyTo(Conversation conversation) {
		return Optional.ofNullable(this.receipts.get(conversation.chat()))
			.map(conversation::seenUpTo)
			.orElse(conversation);
	}

	/**
	 * Lets go of what a stored conversation knows now.
	 */
	void stored(Conversation conversation) {
		this.receipts.computeIfPresent(conversation.chat(),
				(chat, receipt) -> conversation.unsent().stream().anyMatch(card -> card.number() <= receipt.number())
						? receipt : null);
	}

	/**
	 * Stores what waits, many in one write.
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
