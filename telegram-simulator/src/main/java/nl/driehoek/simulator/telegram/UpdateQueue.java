package nl.driehoek.simulator.telegram;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The queue of updates with its numbers, for those who wait on it.
 */
final class UpdateQueue {

	private static final Duration KEPT = Duration.ofDays(1);

	private final ReentrantLock lock = new ReentrantLock();

	private final Condition changed = this.lock.newCondition();

	private final Deque<Update> waiting = new ArrayDeque<>();

	private final Disorder disorder = new Disorder();

	private final Turn turn = new Turn();

	private final Clock clock;

	private long nextId = 100_000_001;

	private int numbering;

	UpdateQueue(Clock clock) {
		this.clock = clock;
	}

	long append(long chat, LongFunction<String> json) {
		return locked(() -> {
			long id = this.nextId++;
			Update update = new Update(id, this.numbering, chat, json.apply(id), this.clock.instant());
			this.disorder.admit(update).forEach(this.waiting::add);
			this.changed.signalAll();
			return id;
		});
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
			this.changed.signalAll();
			confirm(offset);
			long left = timeout.toNanos();
			while (this.waiting.isEmpty() && left > 0) {
				left = this.changed.awaitNanos(left);
				this.turn.check(mine);
			}
			return this.waiting.stream().limit(limit).map(Update::json).collect(Collectors.joining(",", "[", "]"));
		}
		finally {
			this.lock.unlock();
		}
	}

	/**
	 * Ends a long poll that is under way.
	 */
	void terminatePolling(String by) {
		change(() -> this.turn.take("terminated by " + by));
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
		change(() -> this.waiting.removeFirstOccurrence(update));
	}

	void dropAll() {
		change(this.waiting::clear);
	}

	/**
	 * Lets everyone who waits look again.
	 */
	void lookAgain() {
		change(this.changed::signalAll);
	}

	void change(Runnable work) {
		locked(() -> {
			work.run();
			this.changed.signalAll();
			return true;
		});
	}

	<T> T locked(Supplier<T> work) {
		this.lock.lock();
		try {
			return work.get();
		}
		finally {
			this.lock.unlock();
		}
	}

	/**
	 * How many wait; to be called with the lock held, like all below.
	 */
	int size() {
		return this.waiting.size();
	}

	boolean isAwaited() {
		return this.lock.hasWaiters(this.changed);
	}

	long nextId() {
		return this.nextId;
	}

	void continueAt(long id) {
		this.nextId = id;
		this.numbering++;
	}

	void reorderNext(int updates) {
		this.disorder.reorderNext(updates).forEach(this.waiting::add);
	}

	Disorder disorder() {
		return this.disorder;
	}

	private Optional<Update> first(Predicate<Update> deliverable) {
		return this.waiting.stream().filter(deliverable).findFirst();
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

}
