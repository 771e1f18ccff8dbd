package nl.driehoek.conversation.machine;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import nl.driehoek.conversation.Signal;
import nl.driehoek.conversation.Step;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

import org.springframework.messaging.support.MessageBuilder;
import org.springframework.statemachine.StateMachine;
import org.springframework.statemachine.config.StateMachineFactory;

/**
 * Asks Spring Statemachine which step follows on a signal. Each question gets a fresh
 * machine, so that many threads can ask at once and nothing of one talk is left for the
 * next. The machine starts at the step in question and holds only the moves from there,
 * because making it takes time with every move.
 */
public final class StepMachine {

	private static final Logger logger = LoggerFactory.getLogger(StepMachine.class);

	private final Map<Step, Map<Signal, Move>> moves = new LinkedHashMap<>();

	private final Map<Step, StateMachineFactory<Step, Signal>> factories = new HashMap<>();

	private final Consumer<StateMachine<Step, Signal>> watcher;

	private StepMachine(List<Move> moves, Consumer<StateMachine<Step, Signal>> watcher) {
		this.watcher = watcher;
		moves.forEach(
				move -> this.moves.computeIfAbsent(move.from(), from -> new LinkedHashMap<>()).put(move.on(), move));
		this.moves.forEach((step, some) -> this.factories.put(step, MachineFactory.startingAt(step, some.values())));
		moves.forEach(this::check);
	}

	private void check(Move move) {
		if (decide(move.from(), move.on()) != move.to()) {
			throw new IllegalStateException("The machine does not make the " + move);
		}
	}

	/**
	 * The machine for the moves that the pages write down. Each move is checked once.
	 * @throws IllegalArgumentException if a step has two ways for one signal
	 */
	public static StepMachine of(List<Consumer<Flow>> pages) {
		return watched(pages, machine -> {
		});
	}

	/** The same; the watcher is given each of Spring's machines before it is asked. */
	static StepMachine watched(List<Consumer<Flow>> pages, Consumer<StateMachine<Step, Signal>> watcher) {
		Flow flow = new Flow();
		pages.forEach(page -> page.accept(flow));
		return new StepMachine(flow.moves(), watcher);
	}

	/**
	 * The step that follows.
	 * @throws IllegalStateException if the machine makes no such move
	 */
	public Step next(Step step, Signal signal) {
		Step next = decide(step, signal);
		logger.debug("From {} on {} to {}", step.id(), signal, next.id());
		return next;
	}

	private Step decide(Step step, Signal signal) {
		return Optional.ofNullable(this.factories.get(step))
			.map(factory -> ask(factory.getStateMachine(), signal))
			.filter(reached -> reached != step)
			.orElseThrow(() -> new IllegalStateException("No move from " + step.id() + " on " + signal));
	}

	private Step ask(StateMachine<Step, Signal> machine, Signal signal) {
		this.watcher.accept(machine);
		machine.startReactively().block();
		machine.sendEvent(Mono.just(MessageBuilder.withPayload(signal).build())).blockLast();
		return machine.getState().getId();
	}

	/**
	 * Whether the flow has such a move.
	 */
	public boolean knows(Step step, Signal signal) {
		return signals(step).contains(signal);
	}

	/**
	 * Whether the flow has such a move and it can be walked back.
	 */
	public boolean returns(Step step, Signal signal) {
		return Optional.ofNullable(moves(step).get(signal)).filter(Move::returns).isPresent();
	}

	/**
	 * The signals on which the flow leads away from a step.
	 */
	public Set<Signal> signals(Step step) {
		return moves(step).keySet();
	}

	private Map<Signal, Move> moves(Step step) {
		return this.moves.getOrDefault(step, Map.of());
	}

	/**
	 * The flow of one chapter as a Mermaid diagram, drawn from Spring's machines.
	 * @param chapter its name
	 * @param merged steps that are drawn as one node, by the name of the node
	 * @param groups steps whose common arrows are drawn once, by the name of the group
	 */
	public String diagram(String chapter, Map<String, List<Step>> merged, Map<String, List<Step>> groups) {
		return new Diagram(chapter, merged, groups).of(this.factories.values()
			.stream()
			.flatMap(factory -> factory.getStateMachine().getTransitions().stream())
			.collect(Collectors.toSet()));
	}

}
