package nl.driehoek.conversation.machine;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.springframework.statemachine.config.StateMachineBuilder;
import org.springframework.statemachine.config.StateMachineFactory;
import org.springframework.statemachine.config.builders.StateMachineTransitionConfigurer;

import nl.driehoek.conversation.Step;

/**
 * Tells Spring Statemachine the moves, in its own words. There are no actions, guards or
 * end states: it swallows what they throw.
 */
final class MachineFactory {

	private MachineFactory() {
	}

	@SuppressWarnings("checkstyle:IllegalCatch")
	static StateMachineFactory<Step, Signal> startingAt(Step start, List<Move> moves) {
		try {
			StateMachineBuilder.Builder<Step, Signal> builder = StateMachineBuilder.builder();
			builder.configureStates().withStates().initial(start).states(steps(moves));
			for (Move move : moves) {
				add(move, builder.configureTransitions());
			}
			return builder.createFactory();
		}
		catch (Exception ex) {
			throw new IllegalStateException("The flow cannot be made into a machine", ex);
		}
	}

	private static Set<Step> steps(List<Move> moves) {
		Set<Step> steps = EnumSet.noneOf(Step.class);
		moves.forEach(move -> steps.addAll(List.of(move.from(), move.to())));
		return steps;
	}

	private static void add(Move move, StateMachineTransitionConfigurer<Step, Signal> transitions) throws Exception {
		transitions.withExternal().source(move.from()).event(move.on()).target(move.to()).name(move.name());
	}

}
