package nl.driehoek.conversation.machine;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import nl.driehoek.conversation.Step;

/**
 * Where moves are written down, so that a whole conversation reads from top to bottom.
 */
public final class Flow {

	private final Map<List<Enum<?>>, Move> moves = new LinkedHashMap<>();

	Flow() {
	}

	public From from(Step step) {
		return new From(List.of(step));
	}

	public From fromEach(Step... steps) {
		return new From(List.of(steps));
	}

	public From fromEach(Collection<Step> steps) {
		return new From(List.copyOf(steps));
	}

	List<Move> moves() {
		return List.copyOf(this.moves.values());
	}

	private void add(Move move) {
		Move known = this.moves.putIfAbsent(List.of(move.from(), move.on()), move);
		if (known != null && !known.equals(move)) {
			throw new IllegalArgumentException("Two ways from " + move.from() + " on " + move.on() + ": to "
					+ known.to() + " and to " + move.to());
		}
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
		 * Leads there, and one may come back.
		 */
		public void to(Step target) {
			moves(target, true).forEach(move -> {
				Flow.this.add(move);
				move.back().ifPresent(Flow.this::add);
			});
		}

		/**
		 * Leads there, and there is no coming back.
		 */
		public void onlyTo(Step target) {
			moves(target, false).forEach(Flow.this::add);
		}

		private Stream<Move> moves(Step target, boolean returns) {
			return this.steps.stream()
				.filter(step -> step != target)
				.map(step -> new Move(step, this.signal, target, returns));
		}

	}

}
