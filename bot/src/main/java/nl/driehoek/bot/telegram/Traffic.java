package nl.driehoek.bot.telegram;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import nl.driehoek.registrations.party.ChatId;
import org.jspecify.annotations.Nullable;

/**
 * Makes all calls to Telegram, each as soon as {@link Pace} allows, the urgent ones
 * first. A chat that is slow or must wait delays no other: it has few calls under way,
 * and the next chat's call goes before its waiting ones.
 */
final class Traffic implements AutoCloseable {

	/** One for a message and one for a sign, such as the answer to a press. */
	private static final int PER_CHAT = 2;

	private final Map<Urgency, Set<Waiting<?>>> queues = new EnumMap<>(Urgency.class);

	private final Map<ChatId, Integer> underWay = new HashMap<>();

	private final ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(1, work -> {
		Thread thread = new Thread(work, "telegram-traffic");
		thread.setDaemon(true);
		return thread;
	});

	private final Pace pace;

	private final int atOnce;

	private int running;

	private Optional<Alarm> alarm = Optional.empty();

	/**
	 * Traffic at this pace.
	 * @param atOnce the most calls under way
	 */
	Traffic(Pace pace, int atOnce) {
		this.pace = pace;
		this.atOnce = atOnce;
		this.timer.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
		for (Urgency urgency : Urgency.values()) {
			this.queues.put(urgency, new LinkedHashSet<>());
		}
	}

	/**
	 * Makes a call when its turn comes, unless its future was completed before.
	 */
	<T> CompletableFuture<T> make(Slot slot, Supplier<CompletableFuture<T>> call) {
		Waiting<T> waiting = new Waiting<>(slot, call, new CompletableFuture<>());
		synchronized (this) {
			queue(slot.urgency()).add(waiting);
		}
		startAll();
		return waiting.result();
	}

	/**
	 * Makes the waiting calls to a chat as urgent as answers: one waits behind them.
	 */
	void hurry(ChatId chat) {
		synchronized (this) {
			List<Waiting<?>> hurried = queue(Urgency.NEWS).stream()
				.filter(waiting -> waiting.slot().chat().equals(Optional.of(chat)))
				.toList();
			hurried.forEach(queue(Urgency.NEWS)::remove);
			hurried.forEach(waiting -> queue(Urgency.ANSWER).add(waiting.hurried()));
		}
		startAll();
	}

	private synchronized void learn(Slot slot, @Nullable Throwable failure) {
		this.pace.learn(slot, Optional.ofNullable(failure).map(Fault::of));
	}

	private void startAll() {
		ready().forEach(this::start);
	}

	private synchronized List<Waiting<?>> ready() {
		List<Waiting<?>> ready = new ArrayList<>();
		long pause = Long.MAX_VALUE;
		for (Urgency urgency : Urgency.values()) {
			pause = Math.min(pause, take(urgency, ready));
		}
		if (pause < Long.MAX_VALUE) {
			wakeAfter(pause);
		}
		return ready;
	}

	/**
	 * Takes the calls that may be made now.
	 * @return how many nanoseconds until the next one may be made
	 */
	private long take(Urgency urgency, List<Waiting<?>> ready) {
		long shortest = Long.MAX_VALUE;
		Iterator<Waiting<?>> waiting = queue(urgency).iterator();
		while (waiting.hasNext() && hasRoom(urgency)) {
			long all = this.pace.pause(urgency);
			if (all > 0) {
				return Math.min(shortest, all);
			}
			Waiting<?> next = waiting.next();
			long pause = isFree(next.slot()) ? this.pace.pause(next.slot()) : Long.MAX_VALUE;
			if (next.result().isDone()) {
				waiting.remove();
			}
			else if (pause == 0) {
				waiting.remove();
				begin(next.slot());
				ready.add(next);
			}
			else {
				shortest = Math.min(shortest, pause);
			}
		}
		return shortest;
	}

	private boolean hasRoom(Urgency urgency) {
		return urgency == Urgency.GRANTED || this.running < this.atOnce;
	}

	private boolean isFree(Slot slot) {
		return slot.isGranted() || slot.chat().map(chat -> this.underWay.getOrDefault(chat, 0) < PER_CHAT).orElse(true);
	}

	private void begin(Slot slot) {
		this.pace.count(slot);
		this.running++;
		slot.chat().ifPresent(chat -> this.underWay.merge(chat, 1, Integer::sum));
	}

	private <T> void start(Waiting<T> waiting) {
		var unused = waiting.begun().whenComplete((result, failure) -> {
			learn(waiting.slot(), failure);
			end(waiting.slot());
			waiting.end(result, failure);
			startAll();
		});
	}

	private synchronized void end(Slot slot) {
		this.running--;
		slot.chat()
			.ifPresent(chat -> this.underWay.computeIfPresent(chat, (same, calls) -> (calls > 1) ? calls - 1 : null));
	}

	private Set<Waiting<?>> queue(Urgency urgency) {
		return this.queues.getOrDefault(urgency, Set.of());
	}

	private void wakeAfter(long nanos) {
		long at = System.nanoTime() + nanos;
		if (!this.timer.isShutdown() && this.alarm.filter(set -> set.at() - at <= 0).isEmpty()) {
			Alarm next = new Alarm(at);
			this.alarm = Optional.of(next);
			var unused = this.timer.schedule(() -> ring(next), nanos, TimeUnit.NANOSECONDS);
		}
	}

	private void ring(Alarm rung) {
		synchronized (this) {
			this.alarm = this.alarm.filter(set -> !set.equals(rung));
		}
		startAll();
	}

	@Override
	public void close() {
		this.timer.shutdownNow();
	}

	/**
	 * When to look again.
	 *
	 * @param at in nanoseconds of the system's timer
	 */
	private record Alarm(long at) {
	}

}
