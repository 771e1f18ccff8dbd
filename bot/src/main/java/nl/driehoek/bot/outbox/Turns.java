package nl.driehoek.bot.outbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Predicate;

/**
 * Decides which row is next: those of one receiver one after the other, in the order in
 * which they were wanted, and the receivers in turns, several at a time. It only
 * schedules; the claim of a row decides which process sends it.
 */
final class Turns {

	private final Map<String, Line> lines = new HashMap<>();

	private final Executor senders;

	private final Predicate<String> work;

	/**
	 * Turns in which the senders do the work.
	 * @param work does one row, by its id; false if the row holds up its receiver
	 */
	Turns(Executor senders, Predicate<String> work) {
		this.senders = senders;
		this.work = work;
	}

	/**
	 * A row that waits.
	 *
	 * @param receiver where it goes
	 * @param since when it was wanted
	 * @param id which row it is
	 */
	record Turn(String receiver, Instant since, String id) {

		static Turn of(Row<?> row) {
			return new Turn(row.receiver(), row.progress().since(), row.id());
		}

	}

	/**
	 * Lets a row wait for its turn, unless it does already.
	 */
	synchronized void add(Turn turn) {
		Line line = this.lines.computeIfAbsent(turn.receiver(), first -> new Line());
		line.add(turn);
		start(line);
	}

	/**
	 * Lets the receivers that are held up have a try.
	 */
	synchronized void release() {
		List.copyOf(this.lines.values()).forEach(line -> {
			line.heldUp = false;
			start(line);
		});
	}

	/**
	 * How many rows wait, those of receivers that are held up included.
	 */
	synchronized int size() {
		return this.lines.values().stream().mapToInt(line -> line.turns.size()).sum();
	}

	private void start(Line line) {
		if (!line.busy && !line.heldUp) {
			line.busy = true;
			this.senders.execute(() -> run(line));
		}
	}

	private void run(Line line) {
		Turn turn = next(line);
		boolean done = false;
		try {
			done = this.work.test(turn.id());
		}
		finally {
			end(line, turn, done);
		}
	}

	private synchronized Turn next(Line line) {
		return line.turns.remove(0);
	}

	private synchronized void end(Line line, Turn turn, boolean done) {
		line.busy = false;
		line.heldUp = !done;
		if (!done) {
			line.putBack(turn);
		}
		if (line.turns.isEmpty()) {
			this.lines.remove(turn.receiver());
		}
		else {
			start(line);
		}
	}

	/**
	 * The rows of one receiver that wait; it starts only when there is one.
	 */
	private static final class Line {

		private final List<Turn> turns = new ArrayList<>();

		private boolean busy;

		private boolean heldUp;

		/** Before those that were wanted later. */
		private void add(Turn turn) {
			if (!this.turns.contains(turn)) {
				int place = this.turns.size();
				while (place > 0 && this.turns.get(place - 1).since().isAfter(turn.since())) {
					place--;
				}
				this.turns.add(place, turn);
			}
		}

		/** Behind those that were wanted earlier. */
		private void putBack(Turn turn) {
			this.turns.remove(turn);
			int place = 0;
			while (place < this.turns.size() && this.turns.get(place).since().isBefore(turn.since())) {
				place++;
			}
			this.turns.add(place, turn);
		}

	}

}
