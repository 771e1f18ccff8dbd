package nl.driehoek.simulator.telegram;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

import nl.driehoek.simulator.journal.Journal;

/**
 * All users and groups, each with its chat.
 */
final class Chats {

	private final Map<Long, Chat> chats = new ConcurrentHashMap<>();

	private final AtomicLong userIds = new AtomicLong(1000);

	private final AtomicLong groupIds = new AtomicLong(-4_000_000);

	private final AtomicInteger messageIds = new AtomicInteger();

	private final int keptMessages;

	private final Journal journal;

	Chats(int keptMessages, Journal journal) {
		this.keptMessages = keptMessages;
		this.journal = journal;
	}

	Chat newUser(String firstName, String languageCode) {
		long id = this.userIds.incrementAndGet();
		while (this.chats.containsKey(id)) {
			id = this.userIds.incrementAndGet();
		}
		return user(id, firstName, languageCode);
	}

	Chat user(long id, String firstName, String languageCode) {
		if (id <= 0) {
			throw new IllegalArgumentException("A user's id is positive, not " + id);
		}
		return this.chats.computeIfAbsent(id, (key) -> create(new Person(key, firstName, languageCode, false)));
	}

	Chat newGroup(String title) {
		Chat group = create(new Person(this.groupIds.decrementAndGet(), title, "", false));
		group.becomes(ChatStatus.STARTED);
		this.chats.put(group.id(), group);
		return group;
	}

	private Chat create(Person peer) {
		this.journal.add(Restoring.CHAT, peer.id(), peer);
		return new Chat(peer, this.keptMessages, this.journal);
	}

	void restore(Person peer) {
		this.chats.put(peer.id(), create(peer));
		this.groupIds.accumulateAndGet(peer.id(), Math::min);
	}

	void restoreMessageId(int id) {
		this.messageIds.accumulateAndGet(id, Math::max);
	}

	Optional<Chat> find(long id) {
		return Optional.ofNullable(this.chats.get(id));
	}

	List<Chat> users() {
		return this.chats.values()
			.stream()
			.filter((chat) -> !chat.isGroup())
			.sorted(Comparator.comparingLong(Chat::id))
			.toList();
	}

	int nextMessageId() {
		return this.messageIds.incrementAndGet();
	}

}
