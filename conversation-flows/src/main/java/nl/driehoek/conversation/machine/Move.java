package nl.driehoek.conversation.machine;

import java.util.Locale;

import nl.driehoek.conversation.Signal;
import nl.driehoek.conversation.Step;

/**
 * One line of a flow.
 *
 * @param from where it starts
 * @param on why it is made
 * @param to where it leads, another step
 * @param returns whether it can be walked back
 */
record Move(Step from, Signal on, Step to, boolean returns) {

	static final String BACK = "back";

	Move {
		if (from == to) {
			throw new IllegalArgumentException("A move leads to another step, not from " + from + " to itself");
		}
	}

	Move back() {
		return new Move(this.to, Signal.back(this.from), this.from, false);
	}

	/** The name that the machine gives back, and diagrams show. */
	String name() {
		if (this.on instanceof Signal.Said said) {
			return said.word().name().toLowerCase(Locale.ROOT).replace('_', ' ');
		}
		if (this.on instanceof Signal.Back) {
			return BACK;
		}
		return (this.on instanceof Signal.Wrong) ? "wrong" : "missing";
	}

}
