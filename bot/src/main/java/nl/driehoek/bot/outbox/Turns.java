package nl.driehoek.bot.outbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Predicate;

/**
 * Schedules rows within this process: the rows of one receiver one after the other, in
 * the order in which they were wanted, and several receivers at a time, in turns. Which
 * process sends a row is decided by its claim.
 */
final class Turns {

	private final Map<String, Line> lines = new HashMap<>();

	private final Executor senders;

	private final Predicate<String> work;

	/**
	 * Schedules work for these senders.
	 * @param work handles one row, by its id; returns false if the row holds up its
	 * receiver
	 */
	Turns(Executor senders, Predicate<String> work) {
		this.senders = senders;
		this.work = work;
	}

	/**
	 * A row that waits.
	 *
	 * @param receiver its receiver
	 * @param since when it was wanted
	 * @param id the id of the row
	 */
	record Turn(String receiver, Instant since, String id) {

		static Turn of(Row<?> row) {
			return new Turn(row.receiver(), row.progress().since(), row.id());
		}

	}

	/**
	 * Adds a row, unless it is waiting already.
	 */
	synchronized void add(Turn turn) {
		Line line = this.lines.computeIfAbsent(turn.receiver(), first -> new Line());
		line.add(turn);
		start(line);
	}

	/**
	 * Retries the receivers that are held up.
	 */
	synchronized void release() {
		List.copyOf(this.lines.values()).forEach(line -> {
			line.heldUp = false;
			start(line);
		});
	}

	/**
	 * The number of waiting rows, including those of receivers that are held up.
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
	 * The waiting rows of one receiver; it starts only when there is one.
	 */
	private static final class Line {

		private final List<Turn> turns = new ArrayList<>();

		private boolean busy;

		private boolean heldUp;

		/** Before those that were wanted later. */
		private void add(Turn turn) {
			if (!this.turns.contains(turn)) {
				int position = this.turns.size();
				while (position > 0 && this.turns.get(position - 1).since().isAfter(turn.since())) {
					position--;
				}
				this.turns.add(position, turn);
			}
		}

		/** Behind those that were wanted earlier. */
		private void putBack(Turn turn) {
			this.turns.remove(turn);
			int position = 0;
			while (position < this.turns.size() && this.turns.get(position).since().isBefore(turn.since())) {
				position++;
			}
			this.turns.add(position, turn);
		}

	}

}
