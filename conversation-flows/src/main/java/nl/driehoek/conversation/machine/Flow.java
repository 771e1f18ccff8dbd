package nl.driehoek.conversation.machine;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import nl.driehoek.conversation.Signal;
import nl.driehoek.conversation.Step;
import nl.driehoek.conversation.Word;

/**
 * Where the moves of a conversation are written down, one line a move. A line with
 * {@code to} can also be walked back, one with {@code onlyTo} cannot. A move from a step
 * to itself is left out, so that one line can speak of many steps.
 */
public final class Flow {

	private final Map<Reason, Move> moves = new LinkedHashMap<>();

	private final Map<Step, Set<Signal>> stays = new HashMap<>();

	Flow() {
	}

	public From from(Step... steps) {
		return from(List.of(steps));
	}

	public From from(Collection<? extends Step> steps) {
		return new From(List.copyOf(steps));
	}

	List<Move> moves() {
		return List.copyOf(this.moves.values());
	}

	/** The signals that are left out at each step, because they lead to itself. */
	Map<Step, Set<Signal>> stays() {
		return Map.copyOf(this.stays);
	}

	private void add(Move move) {
		Move known = this.moves.putIfAbsent(new Reason(move.from(), move.on()), move);
		if (known != null && !known.equals(move)) {
			throw new IllegalArgumentException("Two ways from " + move.from().id() + " on " + move.on() + ": to "
					+ known.to().id() + " and to " + move.to().id());
		}
	}

	private record Reason(Step from, Signal on) {
	}

	/**
	 * The first part of a line: where from.
	 */
	public final class From {

		private final List<Step> steps;

		From(List<Step> steps) {
			this.steps = steps;
		}

		public On on(Signal signal) {
			return new On(this.steps, signal);
		}

		public On on(Word word) {
			return on(Signal.said(word));
		}

		/**
		 * To each of these steps when its answer is missing, and back.
		 */
		public void toMissing(Step... targets) {
			List.of(targets).forEach(target -> on(Signal.missing(target)).to(target));
		}

		/**
		 * To each of these steps when its answer is missing.
		 */
		public void onlyToMissing(Step... targets) {
			List.of(targets).forEach(target -> on(Signal.missing(target)).onlyTo(target));
		}

		/**
		 * To each of these steps when its answer is wrong, and back.
		 */
		public void toWrong(Step... targets) {
			List.of(targets).forEach(target -> on(Signal.wrong(target)).to(target));
		}

	}

	/**
	 * The second part of a line: why. Only the third part, where to, makes it count.
	 */
	public final class On {

		private final List<Step> steps;

		private final Signal signal;

		On(List<Step> steps, Signal signal) {
			this.steps = steps;
			this.signal = signal;
		}

		/**
		 * The move leads there, and can be walked back.
		 */
		public void to(Step target) {
			moves(target, true).forEach(move -> {
				Flow.this.add(move);
				Flow.this.add(move.back());
			});
		}

		/**
		 * The move leads there, and cannot be walked back.
		 */
		public void onlyTo(Step target) {
			moves(target, false).forEach(Flow.this::add);
		}

		private Stream<Move> moves(Step target, boolean returns) {
			if (this.steps.contains(target)) {
				Flow.this.stays.computeIfAbsent(target, step -> new HashSet<>()).add(this.signal);
			}
			return this.steps.stream()
				.filter(step -> step != target)
				.map(step -> new Move(step, this.signal, target, returns));
		}

	}

}
