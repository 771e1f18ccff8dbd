package nl.driehoek.conversation.scene;

import nl.driehoek.conversation.Answer;
import nl.driehoek.conversation.Outcome;

/**
 * One step of a conversation: what is asked, and what is understood of the answer. A
 * scene has no effects and no memory; what it must keep, it notes.
 */
public interface Scene {

	/**
	 * The card of this step: what we ask, with buttons. It must be possible to show it
	 * again at any time.
	 */
	Answer ask(Setting setting);

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
		return Reading.notUnderstood("again.text");
	}

	/**
	 * Takes what came of a wish that was made before this step; its note is gone by now.
	 */
	default Reading learnt(Outcome outcome, Setting setting) {
		return Reading.noted(setting.notes());
	}

}
