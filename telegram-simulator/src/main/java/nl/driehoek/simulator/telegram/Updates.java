package nl.driehoek.simulator.telegram;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import nl.driehoek.simulator.telegram.wire.Json;
import tools.jackson.databind.node.ObjectNode;

/**
 * The updates that wait for the bot, in strict order until one orders otherwise.
 */
public final class Updates {

	private static final Duration KEPT = Duration.ofDays(1);

	private static final Set<String> ONLY_ON_REQUEST = Set.of("chat_member", "message_reaction",
			"message_reaction_count");

	private final ReentrantLock lock = new ReentrantLock();

	private final Condition changed = this.lock.newCondition();

	private final Deque<Update> waiting = new ArrayDeque<>();

	private final Disorder disorder = new Disorder();

	private final Turn turn = new Turn();

	private final Clock clock;

	private Set<String> allowed = Set.of();

	private long nextId = 100_000_001;

	private int numbering;

	Updates(Clock clock) {
		this.clock = clock;
	}

	/**
	 * Lets the ids go on from here, as Telegram does at random after a quiet week.
	 */
	public void continueAt(long id) {
		locked(() -> {
			this.nextId = id;
			this.numbering++;
		});
	}

	/**
	 * Lets each of the next updates arrive twice.
	 */
	public void duplicateNext(int updates) {
		locked(() -> this.disorder.duplicateNext(updates));
	}

	/**
	 * Holds the next updates back until there are so many, and then delivers them the
	 * other way round.
	 */
	public void reorderNext(int updates) {
		locked(() -> this.disorder.reorderNext(updates).forEach(this.waiting::add));
	}

	/**
	 * Queues an update as it is written, readable or not; a readable one without an id
	 * gets one.
	 */
	public long raw(String json) {
		Optional<ObjectNode> readable = Json.read(json)
			.filter(ObjectNode.class::isInstance)
			.map(ObjectNode.class::cast);
		return queue(0, (id) -> readable.map((update) -> withId(update, id)).orElse(json));
	}

	/**
	 * How many updates the bot has not confirmed yet.
	 */
	public int waiting() {
		this.lock.lock();
		try {
			return this.waiting.size();
		}
		finally {
			this.lock.unlock();
		}
	}

	/**
	 * Queues an update unless the bot asked not to get its kind.
	 */
	OptionalLong add(String kind, long chat, ObjectNode payload) {
		if (!isAllowed(kind)) {
			return OptionalLong.empty();
		}
		String json = ",\"" + kind + "\":" + Json.write(payload) + "}";
		return OptionalLong.of(queue(chat, (id) -> "{\"update_id\":" + id + json));
	}

	void allow(Set<String> kinds) {
		locked(() -> this.allowed = Set.copyOf(kinds));
	}

	Set<String> allowed() {
		return this.allowed;
	}

	Disorder disorder() {
		return this.disorder;
	}

	/**
	 * Ends a long poll that is under way.
	 */
	void terminatePolling(String by) {
		locked(() -> this.turn.take("terminated by " + by));
	}

	void dropAll() {
		locked(this.waiting::clear);
	}

	/**
	 * Confirms what lies before the offset and waits for what follows.
	 * @return the updates as a JSON array
	 */
	String poll(long offset, int limit, Duration timeout) throws InterruptedException {
		this.lock.lockInterruptibly();
		try {
			int mine = this.turn
				.take("terminated by other getUpdates request; make sure that only one bot instance is running");
			confirm(offset);
			long left = timeout.toNanos();
			while (this.waiting.isEmpty() && left > 0) {
				left = this.changed.awaitNanos(left);
				this.turn.check(mine);
			}
			return first(limit);
		}
		finally {
			this.lock.unlock();
		}
	}

	/**
	 * The first update that may be delivered now, without taking it away.
	 */
	Optional<Update> await(Predicate<Update> deliverable, Duration timeout) throws InterruptedException {
		this.lock.lockInterruptibly();
		try {
			long left = timeout.toNanos();
			Optional<Update> found = first(deliverable);
			while (found.isEmpty() && left > 0) {
				left = this.changed.awaitNanos(left);
				found = first(deliverable);
			}
			return found;
		}
		finally {
			this.lock.unlock();
		}
	}

	void delivered(Update update) {
		locked(() -> this.waiting.removeFirstOccurrence(update));
	}

	private long queue(long chat, LongFunction<String> json) {
		this.lock.lock();
		try {
			long id = this.nextId++;
			Update update = new Update(id, this.numbering, chat, json.apply(id), this.clock.instant());
			this.disorder.admit(update).forEach(this.waiting::add);
			this.changed.signalAll();
			return id;
		}
		finally {
			this.lock.unlock();
		}
	}

	private void confirm(long offset) {
		Instant tooOld = this.clock.instant().minus(KEPT);
		this.waiting.removeIf((update) -> update.at().isBefore(tooOld) || isConfirmed(update, offset));
		while (offset < 0 && this.waiting.size() > -offset) {
			this.waiting.removeFirst();
		}
	}

	/**
	 * An offset from before the ids started anew says nothing about the new ones.
	 */
	private boolean isConfirmed(Update update, long offset) {
		boolean old = update.numbering() < this.numbering;
		return offset > 0 && update.id() < offset && (old || offset <= this.nextId);
	}

	private boolean isAllowed(String kind) {
		Set<String> wanted = this.allowed;
		return wanted.isEmpty() ? !ONLY_ON_REQUEST.contains(kind) : wanted.contains(kind);
	}

	private Optional<Update> first(Predicate<Update> deliverable) {
		return this.waiting.stream().filter(deliverable).findFirst();
	}

	private String first(int limit) {
		return this.waiting.stream().limit(limit).map(Update::json).collect(Collectors.joining(",", "[", "]"));
	}

	private static String withId(ObjectNode update, long id) {
		return Json.write(update.has("update_id") ? update : Json.object().put("update_id", id).setAll(update));
	}

	private void locked(Runnable work) {
		this.lock.lock();
		try {
			work.run();
			this.changed.signalAll();
		}
		finally {
			this.lock.unlock();
		}
	}

}
