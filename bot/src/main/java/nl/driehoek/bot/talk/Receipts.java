package nl.driehoek.bot.talk;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.driehoek.bot.storage.Sharing;
import nl.driehoek.bot.time.OneByOne;
import nl.driehoek.registrations.party.ChatId;

/**
 * What this process knows of its deliveries and did not store yet. A confirmation is
 * stored with the next update of its chat, or in a batch if none comes soon; if a crash
 * comes before that, it is unknown whether the card arrived.
 */
public class Receipts {

	private static final int AT_ONCE = 500;

	private final Map<ChatId, Receipt> receipts = new ConcurrentHashMap<>();

	/** Those that waited at the last sweep. */
	private final AtomicReference<Map<ChatId, Receipt>> waited = new AtomicReference<>(Map.of());

	private final Map<ChatId, Integer> failed = new ConcurrentHashMap<>();

	private final String holder = UUID.randomUUID().toString();

	private final Conversations conversations;

	private final Sharing sharing;

	public Receipts(Conversations conversations, Sharing sharing) {
		this.conversations = conversations;
		this.sharing = sharing;
	}

	/**
	 * The name of this process in its leases.
	 */
	String holder() {
		return this.holder;
	}

	/**
	 * Whether a lease no longer counts: its time is over, or its process must have ended,
	 * because no other one uses the database.
	 */
	boolean isOver(Lease lease, Instant now) {
		return lease.isOver(now) || (this.sharing == Sharing.ALONE && !lease.isHeldBy(this.holder));
	}

	/**
	 * Adds the confirmation that a card was delivered.
	 */
	public void add(ChatId chat, Receipt receipt) {
		this.receipts.merge(chat, receipt, (one, other) -> (one.number() > other.number()) ? one : other);
	}

	/**
	 * Notes that no card of a chat arrived from this number on, so that they may be
	 * delivered again as if for the first time.
	 */
	public void failed(ChatId chat, int from) {
		this.failed.merge(chat, from, Math::min);
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
			.map(receipt -> conversation.seenUpTo(receipt, this.holder))
			.orElse(conversation);
	}

	/**
	 * Removes the confirmation that this stored conversation contains.
	 */
	void stored(Conversation conversation) {
		this.receipts.computeIfPresent(conversation.chat(),
				(chat, receipt) -> conversation.equals(conversation.seenUpTo(receipt, this.holder)) ? null : receipt);
	}

	/**
	 * Stores what waits since the last sweep already. A chat that is active stores its
	 * own confirmation sooner, with its next update.
	 */
	public void sweep() {
		Map<ChatId, Receipt> waiting = Map.copyOf(this.receipts);
		Map<ChatId, Receipt> before = this.waited.getAndSet(waiting);
		store(waiting.entrySet().stream().filter(entry -> entry.getValue().equals(before.get(entry.getKey()))));
	}

	/**
	 * Stores what waits.
	 */
	public void flush() {
		store(this.receipts.entrySet().stream());
	}

	/** The confirmations in one write, and the failures, which are rare, one by one. */
	private void store(Stream<Map.Entry<ChatId, Receipt>> waiting) {
		Map<ChatId, Receipt> some = waiting.limit(AT_ONCE)
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
		if (!some.isEmpty()) {
			this.conversations.seen(some, this.holder);
			some.forEach(this.receipts::remove);
		}
		OneByOne.forEach(List.copyOf(this.failed.entrySet()), entry -> storeFailed(entry.getKey(), entry.getValue()));
	}

	private void storeFailed(ChatId chat, int from) {
		Optional<Conversation> stored = this.conversations.find(chat);
		Optional<Conversation> marked = stored.map(current -> current.leasing(this.holder, from, Lease::failed));
		if (marked.equals(stored) || marked.flatMap(this.conversations::save).isPresent()) {
			this.failed.remove(chat, from);
		}
	}

}
