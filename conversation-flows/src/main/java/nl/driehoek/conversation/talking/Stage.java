package nl.driehoek.conversation.talking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.driehoek.conversation.Answer;
import nl.driehoek.conversation.Button;
import nl.driehoek.conversation.Notes;
import nl.driehoek.conversation.Signal;
import nl.driehoek.conversation.Step;
import nl.driehoek.conversation.Turn;
import nl.driehoek.conversation.Words;
import nl.driehoek.conversation.machine.StepMachine;
import nl.driehoek.conversation.scene.Reading;
import nl.driehoek.conversation.scene.Scene;

/**
 * Where the scenes are played: the machine says which is next, and it is asked.
 *
 * @param chapters what can be played
 * @param machine which step follows
 */
record Stage(Chapters chapters, StepMachine machine) {

	static final String BACK = "back";

	static final String CARD = "card";

	Scene scene(Step step) {
		return this.chapters.scene(step);
	}

	/** The turn that follows from what was understood. */
	Turn follow(Reading reading, Moment moment) {
		if (reading instanceof Reading.Understood understood) {
			return turn(moved(understood.signal(), understood.notes(), moment), understood.said());
		}
		if (reading instanceof Reading.Noted noted) {
			return turn(moment.moved(moment.step(), noted.notes()), noted.said());
		}
		if (reading instanceof Reading.NotUnderstood not) {
			return not.rows().isEmpty() ? turn(moment, not.said()) : helped(not, moment);
		}
		if (reading instanceof Reading.Aside aside) {
			return aside(aside.answer(), moment);
		}
		if (reading instanceof Reading.Explained explained) {
			return scene(moment.step()).leavesRoom() ? turn(moment, explained.said())
					: aside(Answer.of(explained.said()), moment);
		}
		return left((Reading.Left) reading, moment);
	}

	private Turn helped(Reading.NotUnderstood not, Moment moment) {
		Answer answer = Answer.of(not.said());
		for (List<Button> row : not.rows()) {
			answer = answer.withRow(row);
		}
		return new Turn(moment.position(), answer.withRow(ways(moment)), Optional.empty());
	}

	private static Turn aside(Answer answer, Moment moment) {
		return new Turn(moment.position(), answer.withRow(Button.of(CARD, "button.card")), Optional.empty());
	}

	/** Whether the flow has this move, and it does not lead to a chapter that waits. */
	boolean canMove(Signal signal, Moment moment) {
		boolean waits = signal instanceof Signal.Missing missing
				&& trail(moment.notes()).isInterrupted(missing.step().chapter(), moment.step());
		return !waits && this.machine.knows(moment.step(), signal);
	}

	private Moment moved(Signal signal, Notes notes, Moment moment) {
		Step from = moment.step();
		Step next = this.machine.next(from, signal);
		Trail trail = trail(notes);
		Trail walked = next.chapter().equals(from.chapter()) ? trail.walked(from, signal, next,
				this.machine.returns(from, signal), step -> scene(step).showsAllAnswers()) : trail.interruptedAt(from);
		return moment.moved(next, walked.notedIn(notes));
	}

	private Trail trail(Notes notes) {
		return Trail.in(notes, this.chapters.steps());
	}

	/** Back to the step that was interrupted, if that still makes sense. */
	private Turn left(Reading.Left left, Moment moment) {
		Trail trail = trail(moment.notes());
		Step interrupted = trail.interruptedBy(moment.step())
			.orElseThrow(() -> new IllegalStateException("Nothing was interrupted by " + moment.step().id()));
		Step next = this.machine.next(moment.step(), Signal.back(interrupted));
		Moment there = moment.moved(next, trail.leaving(moment.step()).notedIn(left.notes()));
		return mended(there).orElseGet(() -> turn(there, left.said()));
	}

	/** The turn of somebody who may no longer be in this chapter. */
	Optional<Turn> expelled(Moment moment) {
		return Optional.of(this.chapters.of(moment.step()))
			.filter(chapter -> !chapter.who().includes(moment.visitor()))
			.map(chapter -> follow(chapter.stop(moment.step(), moment.setting()), moment));
	}

	/** The turn that must come before anything else. */
	Optional<Turn> mended(Moment moment) {
		return this.chapters.of(moment.step())
			.mend(moment.step(), moment.setting())
			.map(reading -> follow(reading, moment));
	}

	/** One question back, in this scene or in the steps before it. */
	Turn back(Moment moment) {
		Optional<Notes> earlier = scene(moment.step()).back(moment.setting());
		if (earlier.isPresent()) {
			return turn(moment.moved(moment.step(), earlier.get()), List.of());
		}
		return wayBack(moment).map(step -> back(step, moment)).orElseGet(() -> turn(moment, List.of()));
	}

	private Turn back(Step step, Moment moment) {
		if (!step.chapter().equals(moment.step().chapter())) {
			return follow(this.chapters.of(moment.step()).stop(moment.step(), moment.setting()), moment);
		}
		Step next = this.machine.next(moment.step(), Signal.back(step));
		return turn(moment.moved(next, trail(moment.notes()).withoutLast().notedIn(moment.notes())), List.of());
	}

	private Optional<Step> wayBack(Moment moment) {
		return trail(moment.notes()).last().filter(step -> this.machine.knows(moment.step(), Signal.back(step)));
	}

	/** The turn that ends here, with the card after what else is said. */
	Turn turn(Moment moment, List<Words> first) {
		return new Turn(moment.position(), card(moment).after(first),
				this.chapters.openWish(moment.notes(), moment.visitor()));
	}

	/** What is asked at this step, with the ways out of it. */
	Answer card(Moment moment) {
		return scene(moment.step()).ask(moment.setting()).withRow(ways(moment));
	}

	private List<Button> ways(Moment moment) {
		List<Button> ways = new ArrayList<>();
		if (wayBack(moment).isPresent() || scene(moment.step()).back(moment.setting()).isPresent()) {
			ways.add(Button.of(BACK, "button.back"));
		}
		this.chapters.all().forEach(chapter -> ways.addAll(chapter.buttonsBelow(moment.step())));
		return ways;
	}

}
