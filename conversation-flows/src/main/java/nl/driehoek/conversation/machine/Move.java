package nl.driehoek.conversation.machine;

import java.util.Locale;
import java.util.Optional;

import nl.driehoek.conversation.Step;

/**
 * One line of a flow.
 *
 * @param from where it starts
 * @param on why it is made
 * @param to where it leads, another step
 * @param returns whether one may come back
 */
record Move(Step from, Signal on, Step to, boolean returns) {

	static final String BACK = "back";

	Move {
		if (from == to) {
			throw new IllegalArgumentException("A move leads to another step, not from " + from + " to itself");
		}
	}

	Optional<Move> back() {
		return Signal.backTo(this.from).map(signal -> new Move(this.to, signal, this.from, false));
	}

	/** The name that the machine gives back, and diagrams show. */
	String name() {
		return this.on.isBack() ? BACK : this.on.name().toLowerCase(Locale.ROOT).replace('_', ' ');
	}

}
