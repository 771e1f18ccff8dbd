package nl.driehoek.conversation.machine;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.springframework.messaging.support.MessageBuilder;
import org.springframework.statemachine.StateMachine;
import org.springframework.statemachine.config.StateMachineFactory;
import reactor.core.publisher.Mono;

import nl.driehoek.conversation.Step;

/**
 * Knows which step follows on which signal. Each question gets a fresh machine, so that
 * many threads can ask at once and nothing of one talk is left for the next. It starts at
 * the step in question and holds only the moves from there, for making a machine takes
 * time with every move it has. A machine without conditions or memory always answers the
 * same, so each question is asked once, at the start.
 */
public final class StepMachine {

	private final StateMachineFactory<Step, Signal> whole;

	private final Map<Step, StateMachineFactory<Step, Signal>> from = new EnumMap<>(Step.class);

	private final Map<List<Enum<?>>, Move> moves = new HashMap<>();

	private final Map<List<Enum<?>>, Step> answers = new HashMap<>();

	private StepMachine(List<Move> moves) {
		moves.forEach(move -> this.moves.put(List.of(move.from(), move.on()), move));
		this.whole = MachineFactory.startingAt(Step.WELCOME, moves);
		moves.stream()
			.collect(Collectors.groupingBy(Move::from))
			.forEach((step, some) -> this.from.put(step, MachineFactory.startingAt(step, some)));
		moves.forEach(move -> this.answers.put(List.of(move.from(), move.on()), answer(move)));
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
		return Optional.ofNullable(this.answers.get(List.of(step, signal)));
	}

	/**
	 * The same, from a machine that is made for this question.
	 */
	public Optional<Step> ask(Step step, Signal signal) {
		return Optional.ofNullable(this.from.get(step))
			.map(StateMachineFactory::getStateMachine)
			.map(machine -> sent(signal, machine))
			.filter(next -> next != step);
	}

	private Step answer(Move move) {
		return ask(move.from(), move.on()).filter(move.to()::equals)
			.orElseThrow(() -> new IllegalStateException("The machine does not make the " + move));
	}

	private static Step sent(Signal signal, StateMachine<Step, Signal> machine) {
		machine.startReactively().block();
		machine.sendEvent(Mono.just(MessageBuilder.withPayload(signal).build())).blockLast();
		return machine.getState().getId();
	}

	/**
	 * Whether the flow has such a move.
	 */
	public boolean knows(Step step, Signal signal) {
		return this.moves.containsKey(List.of(step, signal));
	}

	/**
	 * Whether one may come back from such a move.
	 */
	public boolean returns(Step step, Signal signal) {
		return Optional.ofNullable(this.moves.get(List.of(step, signal))).filter(Move::returns).isPresent();
	}

	/**
	 * All steps the flow leads to or from.
	 */
	public Set<Step> steps() {
		return this.whole.getStateMachine()
			.getStates()
			.stream()
			.map(state -> state.getId())
			.collect(Collectors.toCollection(() -> EnumSet.noneOf(Step.class)));
	}

	/**
	 * The flow as a Mermaid diagram, drawn from the machine itself.
	 * @param groups steps that may be drawn as one, by the name of the group
	 */
	public String diagram(Map<String, List<Step>> groups) {
		return new Diagram(groups).of(this.whole.getStateMachine().getTransitions());
	}

}
