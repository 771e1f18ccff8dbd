package nl.driehoek.conversation.registering;

import nl.driehoek.conversation.Answer;
import nl.driehoek.conversation.Button;
import nl.driehoek.conversation.Signal;
import nl.driehoek.conversation.Words;
import nl.driehoek.conversation.scene.Reading;
import nl.driehoek.conversation.scene.Scene;
import nl.driehoek.conversation.scene.Setting;
import nl.driehoek.conversation.scene.Wished;

/**
 * Says that the chat will be told when a programme opens, and offers to stop that.
 */
final class WordLeftScene implements Scene {

	private static final String QUIET = "quiet";

	@Override
	public Answer ask(Setting setting) {
		return Answer.of(Words.message("word.left")).withRow(Button.of(QUIET, "button.quiet"));
	}

	@Override
	public Reading pressed(String choice, Setting setting) {
		return choice.equals(QUIET)
				? Reading.understood(Signal.said(RegisteringWord.WORD_TAKEN_BACK),
						Wished.in(setting.notes(), RegisteringStep.CHAPTER, RegistrationWishes.TAKE_WORD_BACK))
				: Reading.notUnderstood("again.button");
	}

}
