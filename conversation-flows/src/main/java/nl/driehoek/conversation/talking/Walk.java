package nl.driehoek.conversation.talking;

import java.util.Optional;

import nl.driehoek.conversation.Notes;
import nl.driehoek.conversation.Signal;
import nl.driehoek.conversation.Step;
import nl.driehoek.conversation.machine.StepMachine;

/**
 * Moves a conversation from step to step, and keeps its trail.
 *
 * @param chapters the steps and their scenes
 * @param machine decides each move
 */
record Walk(Chapters chapters, StepMachine machine) {

	/**
	 * Whether a command leads nowhere for now: the conversation is there already, the
	 * chapter waits below an interlude, or the step may not be interrupted.
	 */
	boolean mustWait(Signal signal, Moment moment) {
		return this.machine.stays(moment.step(), signal) || isBelow(signal, moment) || isBusy(signal, moment.step());
	}

	private boolean isBelow(Signal signal, Moment moment) {
		return signal instanceof Signal.Missing missing
				&& trail(moment.notes()).isInterrupted(missing.step().chapter(), moment.step());
	}

	private boolean isBusy(Signal signal, Step step) {
		return !this.chapters.scene(step).mayBeInterrupted() && !this.machine.knows(step, signal);
	}

	Moment move(Signal signal, Notes notes, Moment moment) {
		Step from = moment.step();
		Step next = this.machine.next(from, signal);
		Trail trail = trail(notes);
		Trail walked = next.chapter().equals(from.chapter())
				? trail.walked(from, signal, next, this.machine.returns(from, signal), this::showsAllAnswers)
				: trailInto(next, from, trail);
		return moment.moved(next, walked.notedIn(notes));
	}

	/** An interlude lays itself upon the trail; any other chapter begins a new one. */
	private Trail trailInto(Step next, Step from, Trail trail) {
		return this.chapters.of(next).isInterlude() ? trail.interruptedAt(from) : Trail.EMPTY;
	}

	private boolean showsAllAnswers(Step step) {
		return this.chapters.scene(step).showsAllAnswers();
	}

	/** From an interlude back to the step that it interrupted. */
	Moment leave(Notes notes, Moment moment) {
		Trail trail = trail(moment.notes());
		Step interrupted = trail.interruptedBy(moment.step())
			.orElseThrow(() -> new IllegalStateException("Nothing was interrupted by " + moment.step().id()));
		Step next = this.machine.next(moment.step(), Signal.back(interrupted));
		return moment.moved(next, trail.leaving(moment.step()).notedIn(notes));
	}

	/** The step that lies before the present one, perhaps in another chapter. */
	Optional<Step> wayBack(Moment moment) {
		return trail(moment.notes()).last().filter(step -> this.machine.knows(moment.step(), Signal.back(step)));
	}

	/** Back to the step before, in the same chapter. */
	Moment back(Step step, Moment moment) {
		Step next = this.machine.next(moment.step(), Signal.back(step));
		return moment.moved(next, trail(moment.notes()).withoutLast().notedIn(moment.notes()));
	}

	private Trail trail(Notes notes) {
		return Trail.in(notes, this.chapters.steps());
	}

}
