package nl.driehoek.conversation.machine;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.springframework.messaging.support.MessageBuilder;
import org.springframework.statemachine.StateMachine;
import org.springframework.statemachine.access.StateMachineAccess;
import org.springframework.statemachine.config.StateMachineFactory;
import org.springframework.statemachine.support.DefaultStateMachineContext;
import reactor.core.publisher.Mono;

import nl.driehoek.conversation.Step;

/**
 * Knows which step follows on which signal. Each question gets a fresh machine from one
 * configuration that never changes, so that many threads can ask at once and nothing of
 * one talk is left for the next.
 */
public final class StepMachine {

	private final StateMachineFactory<Step, Signal> machines;

	private final Set<Step> steps;

	private final Set<List<Enum<?>>> known = new HashSet<>();

	private StepMachine(List<Move> moves) {
		this.steps = EnumSet.noneOf(Step.class);
		moves.forEach(move -> this.steps.addAll(List.of(move.from(), move.to())));
		moves.forEach(move -> this.known.add(List.of(move.from(), move.on())));
		this.machines = MachineFactory.of(this.steps, moves);
	}

	/**
	 * The machine for the moves that the pages write down.
	 * @throws IllegalArgumentException if a step has two ways for one signal
	 */
	public static StepMachine of(List<Consumer<Flow>> pages) {
		Flow flow = new Flow();
		pages.forEach(page -> page.accept(flow));
		return new StepMachine(flow.moves());
	}

	/**
	 * The step that follows; empty if the flow has no such move.
	 */
	public Optional<Step> next(Step step, Signal signal) {
		if (!this.steps.contains(step)) {
			return Optional.empty();
		}
		StateMachine<Step, Signal> machine = machineAt(step);
		machine.sendEvent(Mono.just(MessageBuilder.withPayload(signal).build())).blockLast();
		Step next = machine.getState().getId();
		return (next != step) ? Optional.of(next) : Optional.empty();
	}

	/**
	 * Whether the flow has such a move.
	 */
	public boolean knows(Step step, Signal signal) {
		return this.known.contains(List.of(step, signal));
	}

	/**
	 * The flow as a Mermaid diagram, drawn from the machine itself.
	 * @param groups steps that may be drawn as one, by the name of the group
	 */
	public String diagram(Map<String, List<Step>> groups) {
		return new Diagram(groups).of(this.machines.getStateMachine().getTransitions());
	}

	private StateMachine<Step, Signal> machineAt(Step step) {
		StateMachine<Step, Signal> machine = this.machines.getStateMachine();
		machine.getStateMachineAccessor().doWithAllRegions(region -> reset(region, step));
		machine.startReactively().block();
		return machine;
	}

	private static void reset(StateMachineAccess<Step, Signal> region, Step step) {
		region.resetStateMachineReactively(new DefaultStateMachineContext<>(step, null, null, null)).block();
	}

}
