package nl.driehoek.simulator.telegram;

import java.time.Clock;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

import nl.driehoek.simulator.journal.Journal;
import nl.driehoek.simulator.telegram.wire.Json;
import tools.jackson.databind.node.ObjectNode;

/**
 * The updates for the bot, delivered in order unless a fault is ordered.
 */
public final class Updates {

	private static final Set<String> ONLY_ON_REQUEST = Set.of("chat_member", "message_reaction",
			"message_reaction_count");

	private final UpdateQueue queue;

	private volatile Set<String> allowed = Set.of();

	Updates(Clock clock, Journal journal) {
		this.queue = new UpdateQueue(clock, journal);
	}

	/**
	 * The id of the next update.
	 */
	public long nextId() {
		return this.queue.locked(this.queue::nextId);
	}

	/**
	 * Restarts the ids at this number. Telegram restarts at a random id after a week
	 * without updates.
	 */
	public void continueAt(long id) {
		this.queue.change(() -> this.queue.continueAt(id));
	}

	/**
	 * Delivers each of the next updates twice.
	 */
	public void duplicateNext(int updates) {
		this.queue.change(() -> this.queue.faults().duplicateNext(updates));
	}

	/**
	 * Holds back the next updates until there are this many, then delivers them in
	 * reverse order.
	 */
	public void reorderNext(int updates) {
		this.queue.change(() -> this.queue.reorderNext(updates));
	}

	/**
	 * Queues this text as an update, even if it is not valid JSON. A valid update without
	 * an id gets one.
	 */
	public long raw(String json) {
		Optional<ObjectNode> readable = Json.read(json)
			.filter(ObjectNode.class::isInstance)
			.map(ObjectNode.class::cast);
		return this.queue.append(0, (id) -> readable.map((update) -> withId(update, id)).orElse(json));
	}

	/**
	 * The number of unconfirmed updates.
	 */
	public int waiting() {
		return this.queue.locked(this.queue::size);
	}

	/**
	 * Whether a long poll is running now.
	 */
	public boolean isPolled() {
		return this.queue.locked(this.queue::isAwaited);
	}

	/**
	 * Queues an update, unless {@code allowed_updates} excludes its kind.
	 */
	OptionalLong add(String kind, long chat, ObjectNode payload) {
		if (!isAllowed(kind)) {
			return OptionalLong.empty();
		}
		String json = ",\"" + kind + "\":" + Json.write(payload) + "}";
		return OptionalLong.of(this.queue.append(chat, (id) -> "{\"update_id\":" + id + json));
	}

	void allow(Set<String> kinds) {
		this.allowed = Set.copyOf(kinds);
	}

	Set<String> allowed() {
		return this.allowed;
	}

	UpdateQueue queue() {
		return this.queue;
	}

	private boolean isAllowed(String kind) {
		Set<String> wanted = this.allowed;
		return wanted.isEmpty() ? !ONLY_ON_REQUEST.contains(kind) : wanted.contains(kind);
	}

	private static String withId(ObjectNode update, long id) {
		return Json.write(update.has("update_id") ? update : Json.object().put("update_id", id).setAll(update));
	}

}
