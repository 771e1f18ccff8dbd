package nl.driehoek.conversation.registering;

import java.util.Optional;

import nl.driehoek.conversation.Answer;
import nl.driehoek.conversation.Button;
import nl.driehoek.conversation.Words;
import nl.driehoek.conversation.scene.Reading;
import nl.driehoek.conversation.scene.Scene;
import nl.driehoek.conversation.scene.Setting;

/**
 * Says that the draft is gone.
 */
final class ThrownAwayScene implements Scene {

	private static final String START = "start";

	@Override
	public Answer ask(Setting setting) {
		return Answer.of(Words.message("throw.done")).withRow(Button.of(START, "button.start"));
	}

	@Override
	public Answer again(Setting setting) {
		return Answer.of(Words.message("welcome.again")).withRow(Button.of(START, "button.start"));
	}

	@Override
	public Optional<Reading> yes(Setting setting) {
		return Optional.of(Beginning.of(setting));
	}

	@Override
	public Reading pressed(String choice, Setting setting) {
		return choice.equals(START) ? Beginning.of(setting) : Reading.notUnderstood("again.button");
	}

}
