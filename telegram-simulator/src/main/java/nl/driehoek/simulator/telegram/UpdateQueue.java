package nl.driehoek.simulator.telegram;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import nl.driehoek.simulator.journal.Journal;

/**
 * The queue of unconfirmed updates; assigns update ids and serves polls and the webhook.
 */
final class UpdateQueue {

	private static final Duration KEPT = Duration.ofDays(1);

	private final ReentrantLock lock = new ReentrantLock();

	private final Condition changed = this.lock.newCondition();

	private final Deque<Update> waiting = new ArrayDeque<>();

	private final UpdateFaults faults = new UpdateFaults();

	private final PollTurn turn = new PollTurn();

	private final Clock clock;

	private long nextId = 100_000_001;

	private int numbering;

	private final Journal journal;

	UpdateQueue(Clock clock, Journal journal) {
		this.clock = clock;
		this.journal = journal;
	}

	long append(long chat, LongFunction<String> json) {
		return locked(() -> {
			long id = this.nextId++;
			Update update = new Update(id, this.numbering, chat, json.apply(id), this.clock.instant());
			this.journal.add(Restoring.UPDATE, chat, update);
			this.faults.admit(update).forEach(this.waiting::add);
			this.changed.signalAll();
			return id;
		});
	}

	void restore(Update update) {
		change(() -> {
			this.waiting.add(update);
			this.nextId = update.id() + 1;
			this.numbering = update.numbering();
		});
	}

	void forget(Set<Long> ids) {
		change(() -> this.waiting.removeIf((update) -> ids.contains(update.id())));
	}

	/**
	 * Confirms the updates before the offset and waits for the next ones (long polling).
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
	 * Ends the running long poll.
	 */
	void terminatePolling(String by) {
		change(() -> this.turn.take("terminated by " + by));
	}

	/**
	 * Waits for the first deliverable update; it stays in the queue.
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
		change(() -> {
			received(List.of(update));
			this.waiting.removeFirstOccurrence(update);
		});
	}

	void dropAll() {
		change(() -> {
			received(this.waiting);
			this.waiting.clear();
		});
	}

	/**
	 * Wakes all waiting threads, so that they check their condition again.
	 */
	void wakeAll() {
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
	 * The number of queued updates. Like all methods below, must be called with the lock
	 * held.
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
		this.faults.reorderNext(updates).forEach(this.waiting::add);
	}

	UpdateFaults faults() {
		return this.faults;
	}

	private Optional<Update> first(Predicate<Update> deliverable) {
		return this.waiting.stream().filter(deliverable).findFirst();
	}

	private void confirm(long offset) {
		Instant tooOld = this.clock.instant().minus(KEPT);
		List<Update> old = this.waiting.stream()
			.filter((update) -> update.at().isBefore(tooOld) || isConfirmed(update, offset))
			.toList();
		received(old);
		this.waiting.removeAll(old);
		while (offset < 0 && this.waiting.size() > -offset) {
			received(List.of(this.waiting.removeFirst()));
		}
	}

	private void received(Collection<Update> updates) {
		if (!updates.isEmpty()) {
			this.journal.add(Restoring.CONFIRMED, 0, updates.stream().map(Update::id).toList());
		}
	}

	/**
	 * An offset from before a restart of the ids does not confirm updates with new ids.
	 */
	private boolean isConfirmed(Update update, long offset) {
		boolean old = update.numbering() < this.numbering;
		return offset > 0 && update.id() < offset && (old || offset <= this.nextId);
	}

}
