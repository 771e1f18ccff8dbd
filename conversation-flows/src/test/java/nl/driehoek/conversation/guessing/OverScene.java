package nl.driehoek.conversation.guessing;

import nl.driehoek.conversation.Answer;
import nl.driehoek.conversation.Button;
import nl.driehoek.conversation.Words;
import nl.driehoek.conversation.scene.Scene;
import nl.driehoek.conversation.scene.Setting;

/**
 * The game is over: play again, or go back to where the conversation was.
 */
final class OverScene implements Scene {

	@Override
	public Answer ask(Setting setting) {
		return Answer.of(Words.message("guess.over"))
			.withRow(Button.of("/raad", "button.guess-again"), Button.of("/stop", "button.guess-stop"));
	}

	@Override
	public boolean isLast() {
		return true;
	}

}
