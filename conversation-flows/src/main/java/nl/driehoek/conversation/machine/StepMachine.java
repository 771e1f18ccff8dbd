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

import org.springframework.statemachine.StateMachine;

/**
 * Asks Spring Statemachine which step follows on a signal. Each question gets a machine
 * of its own that stands at the step in question, so that many threads can ask at once
 * and nothing of one talk is left for the next. The machine holds only the moves from
 * that step. No answer is remembered.
 */
public final class StepMachine {

	private static final Logger logger = LoggerFactory.getLogger(StepMachine.class);

	private final Map<Step, Map<Signal, Move>> moves = new LinkedHashMap<>();

	private final Map<Step, MachinePool> machines = new HashMap<>();

	private final Map<Step, Set<Signal>> stays;

	private StepMachine(Flow flow, Consumer<StateMachine<Step, Signal>> watcher) {
		List<Move> moves = flow.moves();
		this.stays = flow.stays();
		moves.forEach(
				move -> this.moves.computeIfAbsent(move.from(), from -> new LinkedHashMap<>()).put(move.on(), move));
		this.moves.forEach((step, some) -> this.machines.put(step, new MachinePool(step, some.values(), watcher)));
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

	/** The same; the watcher is given each of Spring's machines when it is made. */
	static StepMachine watched(List<Consumer<Flow>> pages, Consumer<StateMachine<Step, Signal>> watcher) {
		Flow flow = new Flow();
		pages.forEach(page -> page.accept(flow));
		return new StepMachine(flow, watcher);
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
		return Optional.ofNullable(this.machines.get(step))
			.map(machines -> machines.ask(signal))
			.filter(reached -> reached != step)
			.orElseThrow(() -> new IllegalStateException("No move from " + step.id() + " on " + signal));
	}

	/**
	 * Whether the flow has such a move.
	 */
	public boolean knows(Step step, Signal signal) {
		return signals(step).contains(signal);
	}

	/**
	 * Whether the flow says that this signal leads to the step where it is given.
	 */
	public boolean stays(Step step, Signal signal) {
		return this.stays.getOrDefault(step, Set.of()).contains(signal) && !knows(step, signal);
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
		return new Diagram(chapter, merged, groups)
			.of(this.machines.values().stream().flatMap(MachinePool::transitions).collect(Collectors.toSet()));
	}

}
