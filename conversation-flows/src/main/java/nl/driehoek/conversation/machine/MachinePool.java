package nl.driehoek.conversation.machine;

import java.util.Collection;
import java.util.Optional;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.function.Consumer;
import java.util.stream.Stream;

import nl.driehoek.conversation.Signal;
import nl.driehoek.conversation.Step;
import reactor.core.publisher.Mono;

import org.springframework.messaging.support.MessageBuilder;
import org.springframework.statemachine.StateMachine;
import org.springframework.statemachine.config.StateMachineFactory;
import org.springframework.statemachine.support.DefaultStateMachineContext;
import org.springframework.statemachine.transition.Transition;

/**
 * Spring's machines for the moves of one step. A machine serves one thread at a time and
 * is set back to the step before each question. This costs half of making and starting a
 * new one, and nothing else of a talk is in a machine: the flow has no actions, guards or
 * variables.
 */
final class MachinePool {

	/** More threads than that are seldom at one step; then a machine is made. */
	private static final int MOST_IDLE = 4;

	/** The machine used last comes first: it is still in the processor's cache. */
	private final BlockingDeque<StateMachine<Step, Signal>> idle = new LinkedBlockingDeque<>(MOST_IDLE);

	private final Step step;

	private final StateMachineFactory<Step, Signal> factory;

	private final Consumer<StateMachine<Step, Signal>> watcher;

	/**
	 * A pool for the moves of a step.
	 * @param watcher is given each machine that is made
	 */
	MachinePool(Step step, Collection<Move> moves, Consumer<StateMachine<Step, Signal>> watcher) {
		this.step = step;
		this.factory = MachineFactory.startingAt(step, moves);
		this.watcher = watcher;
	}

	/**
	 * The step that a machine reaches from here on a signal; this very step if it stays.
	 * A machine that fails is not used again.
	 */
	Step ask(Signal signal) {
		StateMachine<Step, Signal> machine = Optional.ofNullable(this.idle.pollFirst()).orElseGet(this::started);
		setBack(machine);
		machine.sendEvent(Mono.just(MessageBuilder.withPayload(signal).build())).blockLast();
		Step reached = machine.getState().getId();
		this.idle.offerFirst(machine);
		return reached;
	}

	private StateMachine<Step, Signal> started() {
		StateMachine<Step, Signal> machine = this.factory.getStateMachine();
		this.watcher.accept(machine);
		machine.startReactively().block();
		return machine;
	}

	private void setBack(StateMachine<Step, Signal> machine) {
		machine.getStateMachineAccessor()
			.doWithAllRegions(region -> region
				.resetStateMachineReactively(new DefaultStateMachineContext<>(this.step, null, null, null))
				.block());
		if (machine.getState().getId() != this.step) {
			throw new IllegalStateException("A machine cannot be set back to " + this.step.id());
		}
	}

	Stream<Transition<Step, Signal>> transitions() {
		return this.factory.getStateMachine().getTransitions().stream();
	}

}
