package nl.driehoek.conversation.machine;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import nl.driehoek.conversation.Signal;
import nl.driehoek.conversation.Step;

import org.springframework.statemachine.config.StateMachineBuilder;
import org.springframework.statemachine.config.StateMachineFactory;
import org.springframework.statemachine.config.builders.StateMachineTransitionConfigurer;

/**
 * Configures Spring Statemachine with moves. There are no actions, guards or end states,
 * because it swallows what they throw.
 */
final class MachineFactory {

	private MachineFactory() {
	}

	@SuppressWarnings("checkstyle:IllegalCatch")
	static StateMachineFactory<Step, Signal> startingAt(Step start, Collection<Move> moves) {
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

	private static Set<Step> steps(Collection<Move> moves) {
		Set<Step> steps = new HashSet<>();
		moves.forEach(move -> steps.addAll(List.of(move.from(), move.to())));
		return steps;
	}

	private static void add(Move move, StateMachineTransitionConfigurer<Step, Signal> transitions) throws Exception {
		transitions.withExternal().source(move.from()).event(move.on()).target(move.to()).name(move.name());
	}

}
