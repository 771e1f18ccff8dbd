package nl.driehoek.conversation.machine;

import java.util.Collection;
import java.util.stream.Collectors;

import org.springframework.statemachine.transition.Transition;

import nl.driehoek.conversation.Step;

/**
 * Draws the transitions of a machine.
 */
final class Diagram {

	private Diagram() {
	}

	static String of(Collection<Transition<Step, Signal>> transitions) {
		return transitions.stream().map(Diagram::line).sorted().collect(Collectors.joining("", "flowchart TD\n", ""));
	}

	private static String line(Transition<Step, Signal> transition) {
		return "    " + transition.getSource().getId() + " -->|" + transition.getName() + "| "
				+ transition.getTarget().getId() + "\n";
	}

}
