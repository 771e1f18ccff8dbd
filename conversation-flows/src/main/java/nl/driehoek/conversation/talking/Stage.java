package nl.driehoek.conversation.talking;

import java.util.List;
import java.util.Optional;

import nl.driehoek.conversation.Answer;
import nl.driehoek.conversation.Notes;
import nl.driehoek.conversation.Step;
import nl.driehoek.conversation.Turn;
import nl.driehoek.conversation.Words;
import nl.driehoek.conversation.scene.Reading;
import nl.driehoek.conversation.scene.Scene;

/**
 * Plays the scenes: follows what a scene read to the next step, and asks its question.
 *
 * @param chapters what can be played
 * @param walk leads from step to step
 */
record Stage(Chapters chapters, Walk walk) {

	Scene scene(Step step) {
		return this.chapters.scene(step);
	}

	/** The turn that follows from what was understood. */
	Turn follow(Reading reading, Moment moment) {
		if (reading instanceof Reading.Understood understood) {
			return turn(this.walk.move(understood.signal(), understood.notes(), moment), understood.said());
		}
		if (reading instanceof Reading.Noted noted) {
			return turn(moment.moved(moment.step(), noted.notes()), noted.said());
		}
		if (reading instanceof Reading.NotUnderstood not) {
			return not.rows().isEmpty() ? again(moment, not.said()) : beside(cards().helping(not, moment), moment);
		}
		if (reading instanceof Reading.Aside aside) {
			return beside(Cards.aside(aside.answer()), moment);
		}
		if (reading instanceof Reading.Explained explained) {
			return again(moment, explained.said());
		}
		return left((Reading.Left) reading, moment);
	}

	static Turn beside(Answer answer, Moment moment) {
		return new Turn(moment.position(), answer, Optional.empty());
	}

	/** Back to the step that was interrupted, if that still makes sense. */
	private Turn left(Reading.Left left, Moment moment) {
		Moment there = this.walk.leave(left.notes(), moment);
		return mended(there).orElseGet(() -> turn(there, left.said()));
	}

	/** The turn of somebody who may no longer be in this chapter. */
	Optional<Turn> expelled(Moment moment) {
		return Optional.of(this.chapters.of(moment.step()))
			.filter(chapter -> !chapter.who().includes(moment.visitor()))
			.map(chapter -> follow(chapter.stop(moment.step(), moment.setting()), moment));
	}

	/** The turn that must come first, because the world changed meanwhile. */
	Optional<Turn> mended(Moment moment) {
		return this.chapters.of(moment.step())
			.mend(moment.step(), moment.setting())
			.map(reading -> follow(reading, moment));
	}

	/** The turn after [Terug]: one question back in this scene, or to the step before. */
	Turn back(Moment moment) {
		Optional<Notes> earlier = scene(moment.step()).back(moment.setting());
		if (earlier.isPresent()) {
			return turn(moment.moved(moment.step(), earlier.get()), List.of());
		}
		return this.walk.wayBack(moment).map(step -> back(step, moment)).orElseGet(() -> turn(moment, List.of()));
	}

	private Turn back(Step step, Moment moment) {
		return step.chapter().equals(moment.step().chapter()) ? turn(this.walk.back(step, moment), List.of())
				: follow(this.chapters.of(moment.step()).stop(moment.step(), moment.setting()), moment);
	}

	/** The turn that ends at this step: what is said first, then the card. */
	Turn turn(Moment moment, List<Words> first) {
		return new Turn(moment.position(), cards().card(moment).after(first),
				this.chapters.openWish(moment.notes(), moment.visitor()));
	}

	/** The turn that changes nothing: what is said, then the short card. */
	Turn again(Moment moment, List<Words> first) {
		return new Turn(moment.position(), cards().again(moment).after(first),
				this.chapters.openWish(moment.notes(), moment.visitor()));
	}

	/** The turn that changes nothing, at a button of an old card. */
	Turn stale(Moment moment) {
		return beside(cards().again(moment).noticing(Words.message("notice.old-button")), moment);
	}

	Cards cards() {
		return new Cards(this.chapters, this.walk);
	}

}
