package nl.driehoek.conversation.talking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.driehoek.conversation.Answer;
import nl.driehoek.conversation.Button;
import nl.driehoek.conversation.Notes;
import nl.driehoek.conversation.Step;
import nl.driehoek.conversation.Turn;
import nl.driehoek.conversation.Words;
import nl.driehoek.conversation.machine.Signal;
import nl.driehoek.conversation.machine.StepMachine;
import nl.driehoek.conversation.scene.Reading;
import nl.driehoek.conversation.scene.Scene;

/**
 * Where the scenes are played: the machine says which is next, and it is asked.
 *
 * @param machine which step follows
 * @param scenes what is asked at each step
 * @param wishes what the notes of wishes stand for
 */
record Stage(StepMachine machine, Map<Step, Scene> scenes, Wishes wishes) {

	Scene scene(Step step) {
		Scene scene = this.scenes.get(step);
		if (scene == null) {
			throw new IllegalStateException("No scene for step " + step);
		}
		return scene;
	}

	/** The turn that follows from what was understood. */
	Turn follow(Reading reading, Moment moment) {
		if (reading instanceof Reading.Understood understood) {
			return turn(move(understood.signal(), understood.notes(), moment), understood.said());
		}
		if (reading instanceof Reading.Noted noted) {
			return turn(moment.moved(moment.step(), noted.notes()), noted.said());
		}
		Reading.NotUnderstood not = (Reading.NotUnderstood) reading;
		return not.rows().isEmpty() ? turn(moment, not.said()) : helped(not, moment);
	}

	private Turn helped(Reading.NotUnderstood not, Moment moment) {
		Answer answer = Answer.of(not.said());
		for (List<Button> row : not.rows()) {
			answer = answer.withRow(row);
		}
		return new Turn(moment.position(), answer.withRow(ways(moment)), Optional.empty());
	}

	/** The moment after a move. */
	Moment move(Signal signal, Notes notes, Moment moment) {
		Step next = next(moment.step(), signal);
		Trail trail = Trail.in(notes).walked(moment.step(), signal, next, this.machine);
		return moment.moved(next, trail.notedIn(notes));
	}

	private Step next(Step step, Signal signal) {
		return this.machine.next(step, signal)
			.orElseThrow(() -> new IllegalStateException("No way from " + step + " on " + signal));
	}

	/** One step back, if there is one. */
	Turn back(Moment moment) {
		Trail trail = Trail.in(moment.notes());
		Optional<Signal> back = trail.back(moment.step(), this.machine);
		return back.map(signal -> moment.moved(next(moment.step(), signal), trail.walkedBack().notedIn(moment.notes())))
			.map(there -> turn(there, List.of()))
			.orElseGet(() -> turn(moment, List.of()));
	}

	/** The turn that ends here, with the card after what else is said. */
	Turn turn(Moment moment, List<Words> first) {
		return new Turn(moment.position(), card(moment).after(first),
				this.wishes.open(moment.position(), moment.visitor()));
	}

	/** What is asked at this step, with the ways out of it. */
	Answer card(Moment moment) {
		return scene(moment.step()).ask(moment.setting()).withRow(ways(moment));
	}

	private List<Button> ways(Moment moment) {
		List<Button> ways = new ArrayList<>();
		if (Trail.in(moment.notes()).back(moment.step(), this.machine).isPresent()) {
			ways.add(Button.of(Asides.BACK, "button.back"));
		}
		if (this.machine.knows(moment.step(), Signal.STOPPED)) {
			ways.add(Button.of(Asides.STOP, "button.stop"));
		}
		ways.add(Button.of(Asides.HELP, "button.help"));
		return ways;
	}

}
