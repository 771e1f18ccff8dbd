package nl.driehoek.simulator.telegram;

import java.time.Clock;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

import nl.driehoek.simulator.telegram.wire.Json;
import tools.jackson.databind.node.ObjectNode;

/**
 * The updates that wait for the bot, in strict order until one orders otherwise.
 */
public final class Updates {

	private static final Set<String> ONLY_ON_REQUEST = Set.of("chat_member", "message_reaction",
			"message_reaction_count");

	private final UpdateQueue queue;

	private volatile Set<String> allowed = Set.of();

	Updates(Clock clock) {
		this.queue = new UpdateQueue(clock);
	}

	/**
	 * The number the next update will have.
	 */
	public long nextId() {
		return this.queue.locked(this.queue::nextId);
	}

	/**
	 * Lets the ids go on from here, as Telegram does at random after a quiet week.
	 */
	public void continueAt(long id) {
		this.queue.change(() -> this.queue.continueAt(id));
	}

	/**
	 * Lets each of the next updates arrive twice.
	 */
	public void duplicateNext(int updates) {
		this.queue.change(() -> this.queue.disorder().duplicateNext(updates));
	}

	/**
	 * Holds the next updates back until there are so many, and then delivers them the
	 * other way round.
	 */
	public void reorderNext(int updates) {
		this.queue.change(() -> this.queue.reorderNext(updates));
	}

	/**
	 * Queues an update as it is written, readable or not; a readable one without an id
	 * gets one.
	 */
	public long raw(String json) {
		Optional<ObjectNode> readable = Json.read(json)
			.filter(ObjectNode.class::isInstance)
			.map(ObjectNode.class::cast);
		return this.queue.append(0, (id) -> readable.map((update) -> withId(update, id)).orElse(json));
	}

	/**
	 * How many updates the bot has not confirmed yet.
	 */
	public int waiting() {
		return this.queue.locked(this.queue::size);
	}

	/**
	 * Whether a bot waits for updates right now.
	 */
	public boolean isPolled() {
		return this.queue.locked(this.queue::isAwaited);
	}

	/**
	 * Queues an update unless the bot asked not to get its kind.
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
