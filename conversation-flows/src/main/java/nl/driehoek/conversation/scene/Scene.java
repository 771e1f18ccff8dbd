package nl.driehoek.conversation.scene;

import java.util.List;
import java.util.Optional;

import nl.driehoek.conversation.Answer;
import nl.driehoek.conversation.Button;
import nl.driehoek.conversation.Notes;
import nl.driehoek.conversation.Outcome;

/**
 * One step of a conversation: what is asked, and what is understood of the answer. A
 * scene has no effects and no memory; what it must keep, it writes into the notes.
 */
public interface Scene {

	/** For a text that a scene cannot read at all. */
	Reading UNCLEAR = Reading.notUnderstood("again.text");

	/** For a yes or no where more must be said. */
	Reading NEITHER = Reading.notUnderstood("again.yes-no");

	/**
	 * The card of this step: what we ask, with buttons. It must be possible to show it
	 * again at any time.
	 */
	Answer ask(Setting setting);

	/**
	 * The card when it is shown again because nothing changed: shorter, so that what is
	 * said before it can be seen. Everything else still stands in the card above.
	 */
	default Answer again(Setting setting) {
		return ask(setting).question();
	}

	/**
	 * Reads a button that was made for this very card.
	 */
	default Reading pressed(String choice, Setting setting) {
		return Reading.notUnderstood("again.button");
	}

	/**
	 * Reads what was typed.
	 */
	default Reading said(String text, Setting setting) {
		return UNCLEAR;
	}

	/**
	 * What a typed yes means, if it means something here.
	 */
	default Optional<Reading> yes(Setting setting) {
		return Optional.empty();
	}

	/**
	 * What a typed no means, if it means something here.
	 */
	default Optional<Reading> no(Setting setting) {
		return Optional.empty();
	}

	/**
	 * Whether any text may be an answer here, so that only the ways out of this step have
	 * names.
	 */
	default boolean readsFreely() {
		return false;
	}

	/**
	 * Buttons that this scene shows below other answers than its card. Their labels can
	 * be typed too.
	 */
	default List<Button> mayOffer(Setting setting) {
		return List.of();
	}

	/**
	 * Reads the outcome of a wish; the note of the wish is gone by now.
	 */
	default Reading learnt(Outcome outcome, Setting setting) {
		return Reading.noted(setting.notes());
	}

	/**
	 * The notes as they were at the previous small question of this scene, for a scene
	 * that asks several; empty at the first. [Terug] asks for it before it leaves the
	 * step.
	 */
	default Optional<Notes> back(Setting setting) {
		return Optional.empty();
	}

	/**
	 * Whether a command may lead from here to another chapter.
	 */
	default boolean mayBeInterrupted() {
		return true;
	}

	/**
	 * Whether this step shows all answers together, so that there is no walking back to
	 * it once an earlier question is asked again.
	 */
	default boolean showsAllAnswers() {
		return false;
	}

	/**
	 * Whether there is nothing left to do in this chapter, so that a command of another
	 * one may end it.
	 */
	default boolean isLast() {
		return false;
	}

}
