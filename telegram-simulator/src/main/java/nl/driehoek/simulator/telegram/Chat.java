package nl.driehoek.simulator.telegram;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.Supplier;

import nl.driehoek.simulator.journal.Journal;
import nl.driehoek.simulator.telegram.wire.Json;
import tools.jackson.databind.node.ObjectNode;

/**
 * A chat with the bot and its messages. Each chat has its own lock.
 */
final class Chat {

	private static final Duration TYPING = Duration.ofSeconds(5);

	private final TreeMap<Integer, Message> messages = new TreeMap<>();

	private final Person peer;

	private final int keptMessages;

	private final Journal journal;

	private ChatStatus status = ChatStatus.NEW;

	private Optional<Toast> toast = Optional.empty();

	private Instant typingUntil = Instant.MIN;

	Chat(Person peer, int keptMessages, Journal journal) {
		this.peer = peer;
		this.journal = journal;
		this.keptMessages = keptMessages;
	}

	long id() {
		return this.peer.id();
	}

	/**
	 * The user of a private chat; for a group, only id and first name (the title) are
	 * meaningful.
	 */
	Person peer() {
		return this.peer;
	}

	boolean isGroup() {
		return id() < 0;
	}

	ObjectNode json() {
		ObjectNode json = Json.object().put("id", id());
		return isGroup() ? json.put("type", "group").put("title", this.peer.firstName())
				: json.put("type", "private").put("first_name", this.peer.firstName());
	}

	/**
	 * Runs the work while holding the lock of this chat.
	 */
	synchronized <T> T locked(Supplier<T> work) {
		return work.get();
	}

	synchronized void put(Message message) {
		this.journal.add(Restoring.MESSAGE, id(), message);
		this.messages.put(message.id(), message);
		if (this.messages.size() > this.keptMessages) {
			this.messages.pollFirstEntry();
		}
		this.typingUntil = Instant.MIN;
		notifyAll();
	}

	synchronized boolean remove(int messageId) {
		this.journal.add(Restoring.REMOVED, id(), messageId);
		boolean removed = this.messages.remove(messageId) != null;
		notifyAll();
		return removed;
	}

	synchronized Optional<Message> message(long id) {
		return (id == (int) id) ? Optional.ofNullable(this.messages.get((int) id)) : Optional.empty();
	}

	synchronized List<Message> messages() {
		return List.copyOf(this.messages.values());
	}

	synchronized Optional<Message> latest(Predicate<Message> wanted) {
		return this.messages.descendingMap().values().stream().filter(wanted).findFirst();
	}

	synchronized ChatStatus status() {
		return this.status;
	}

	synchronized void becomes(ChatStatus other) {
		this.journal.add(Restoring.STATUS, id(), other);
		this.status = other;
		notifyAll();
	}

	synchronized Optional<Toast> toast() {
		return this.toast;
	}

	synchronized void show(Toast shown) {
		this.toast = Optional.of(shown);
		notifyAll();
	}

	synchronized void showTyping(Instant now) {
		this.typingUntil = now.plus(TYPING);
	}

	synchronized boolean isTyping(Instant now) {
		return now.isBefore(this.typingUntil);
	}

	/**
	 * Waits until the search finds something; repeats the search whenever the chat
	 * changes.
	 * @return the result of the search, or empty on timeout
	 */
	synchronized <T> Optional<T> await(Supplier<Optional<T>> search, Duration timeout) throws InterruptedException {
		long end = System.nanoTime() + timeout.toNanos();
		Optional<T> found = search.get();
		while (found.isEmpty() && System.nanoTime() < end) {
			wait(Math.max(1, Duration.ofNanos(end - System.nanoTime()).toMillis()));
			found = search.get();
		}
		return found;
	}

}
