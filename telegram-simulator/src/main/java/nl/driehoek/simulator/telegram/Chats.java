package nl.driehoek.simulator.telegram;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * All users and groups, each with its chat.
 */
final class Chats {

	private final Map<Long, Chat> chats = new ConcurrentHashMap<>();

	private final AtomicLong userIds = new AtomicLong(1000);

	private final AtomicLong groupIds = new AtomicLong(-4_000_000);

	private final AtomicInteger messageIds = new AtomicInteger();

	private final int keptMessages;

	Chats(int keptMessages) {
		this.keptMessages = keptMessages;
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
		return this.chats.computeIfAbsent(id,
				(key) -> new Chat(new Person(key, firstName, languageCode, false), this.keptMessages));
	}

	Chat newGroup(String title) {
		Chat group = new Chat(new Person(this.groupIds.decrementAndGet(), title, "", false), this.keptMessages);
		group.becomes(ChatStatus.STARTED);
		this.chats.put(group.id(), group);
		return group;
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
