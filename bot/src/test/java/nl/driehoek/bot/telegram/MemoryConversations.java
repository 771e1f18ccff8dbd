package nl.driehoek.bot.telegram;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

import nl.driehoek.bot.talk.Conversation;
import nl.driehoek.bot.talk.Conversations;
import nl.driehoek.bot.talk.Receipt;
import nl.driehoek.registrations.party.ChatId;

import org.springframework.dao.DataAccessResourceFailureException;

/**
 * Conversations in memory, which can be out of reach for a while.
 */
class MemoryConversations implements Conversations {

	private final Map<ChatId, Conversation> all = new ConcurrentHashMap<>();

	private final Map<ChatId, CountDownLatch> blocked = new ConcurrentHashMap<>();

	private final AtomicInteger failures = new AtomicInteger();

	private final AtomicInteger failed = new AtomicInteger();

	/**
	 * Lets the next writes fail.
	 */
	void failNext(int writes) {
		this.failures.set(writes);
	}

	boolean isFailing() {
		return this.failures.get() > 0;
	}

	int failed() {
		return this.failed.get();
	}

	/**
	 * Lets everyone who reads this conversation wait until the latch is counted down.
	 */
	CountDownLatch blockFor(ChatId chat) {
		return this.blocked.computeIfAbsent(chat, blocked -> new CountDownLatch(1));
	}

	@Override
	public Optional<Conversation> find(ChatId chat) {
		Optional.ofNullable(this.blocked.get(chat)).ifPresent(MemoryConversations::await);
		return Optional.ofNullable(this.all.get(chat));
	}

	@Override
	public synchronized Optional<Conversation> save(Conversation conversation) {
		if (this.failures.get() > 0) {
			this.failed.incrementAndGet();
		}
		if (this.failures.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
			throw new DataAccessResourceFailureException("The store is away");
		}
		long stored = find(conversation.chat()).map(Conversation::version).orElse(0L);
		if (stored != conversation.version()) {
			return Optional.empty();
		}
		Conversation next = atVersion(conversation, stored + 1);
		this.all.put(next.chat(), next);
		return Optional.of(next);
	}

	private static void await(CountDownLatch latch) {
		try {
			latch.await();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static Conversation atVersion(Conversation it, long version) {
		return new Conversation(it.chat(), it.position(), it.language(), it.seen(), it.said(), it.unsent(), it.shown(),
				it.wishOpen(), it.lastWord(), it.nudged(), version);
	}

	@Override
	public synchronized void seen(Map<ChatId, Receipt> receipts, String holder) {
		receipts.forEach((chat, receipt) -> find(chat).filter(it -> it.said() == receipt.number())
			.ifPresent(it -> this.all.put(chat,
					new Conversation(chat, it.position(), it.language(), it.seen(), it.said(), List.of(),
							receipt.shown().or(it::shown), it.wishOpen(), it.lastWord(), it.nudged(),
							it.version() + 1))));
	}

	void clear() {
		this.all.clear();
	}

	List<Conversation> unfinished() {
		return this.all.values().stream().filter(it -> !it.unsent().isEmpty()).toList();
	}

	@Override
	public List<Conversation> due(boolean unfinished, Instant moment, int most) {
		return List.of();
	}

	@Override
	public void postpone(Map<Conversation, Instant> moments) {
		throw new UnsupportedOperationException("Nothing is due here");
	}

	@Override
	public void remove(Conversation conversation) {
		this.all.remove(conversation.chat());
	}

}
