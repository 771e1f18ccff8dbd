package nl.driehoek.conversation.machine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import nl.driehoek.conversation.Signal;
import nl.driehoek.conversation.Step;

import org.springframework.statemachine.StateMachine;
import org.springframework.statemachine.listener.StateMachineListenerAdapter;
import org.springframework.statemachine.state.State;

/**
 * Writes down which moves Spring's machines make, as Spring tells its listeners.
 */
public final class SpringWatch implements Consumer<StateMachine<Step, Signal>> {

	private final List<String> moves = new ArrayList<>();

	@Override
	public void accept(StateMachine<Step, Signal> machine) {
		machine.addStateListener(new StateMachineListenerAdapter<>() {

			@Override
			public void stateChanged(State<Step, Signal> from, State<Step, Signal> to) {
				if (from != null) {
					SpringWatch.this.moves.add(from.getId() + " to " + to.getId());
				}
			}

		});
	}

	/**
	 * A machine that is watched.
	 */
	public StepMachine watch(List<Consumer<Flow>> pages) {
		StepMachine watched = StepMachine.watched(pages, this);
		forget();
		return watched;
	}

	public List<String> moves() {
		return this.moves;
	}

	void forget() {
		this.moves.clear();
	}

}
