package nl.driehoek.simulator.telegram;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

import nl.driehoek.simulator.journal.Journal;

/**
 * The recent presses on buttons, whether the bot may still answer them or not.
 */
final class Presses {

	private static final Duration ANSWERABLE = Duration.ofSeconds(15);

	private static final int KEPT = 50_000;

	private final Map<String, Press> presses = new LinkedHashMap<>() {
		@Override
		protected boolean removeEldestEntry(Map.Entry<String, Press> eldest) {
			return size() > KEPT;
		}
	};

	private final AtomicLong ids = new AtomicLong(4_000_000_000_000_000_000L);

	private final Clock clock;

	private final Journal journal;

	Presses(Clock clock, Journal journal) {
		this.clock = clock;
		this.journal = journal;
	}

	String nextId() {
		long id = this.ids.incrementAndGet();
		this.journal.add(Restoring.PRESS, 0, id);
		return Long.toString(id);
	}

	/** An earlier run used the ids up to this one. */
	void restore(long id) {
		this.ids.accumulateAndGet(id, Math::max);
	}

	synchronized Optional<Press> find(String id) {
		return Optional.ofNullable(this.presses.get(id));
	}

	synchronized void keep(Press press) {
		this.presses.put(press.callbackId(), press);
	}

	/**
	 * Marks the press as answered. Refuses a second answer, and an answer after 15
	 * seconds.
	 */
	Press answer(String id) {
		Instant tooOld = this.clock.instant().minus(ANSWERABLE);
		return find(id).filter((press) -> !press.at().isBefore(tooOld))
			.filter((press) -> press.done().compareAndSet(false, true))
			.orElseThrow(
					() -> Refusal.badRequest("query is too old and response timeout expired or query ID is invalid"));
	}

}
