package nl.driehoek.conversation.guessing;

import java.util.Optional;

import nl.driehoek.conversation.Answer;
import nl.driehoek.conversation.Button;
import nl.driehoek.conversation.Notes;
import nl.driehoek.conversation.Signal;
import nl.driehoek.conversation.Words;
import nl.driehoek.conversation.scene.Reading;
import nl.driehoek.conversation.scene.Scene;
import nl.driehoek.conversation.scene.Setting;

/**
 * Two small questions in one scene: up to which number, and how many tries.
 */
final class RulesScene implements Scene {

	@Override
	public Answer ask(Setting setting) {
		boolean first = new Game(setting.notes()).highest().isEmpty();
		return first ? numbers("guess.highest", 10, 100) : numbers("guess.tries", 3, 7);
	}

	private static Answer numbers(String key, int few, int many) {
		return Answer.of(Words.message(key))
			.withRow(new Button(new Words.Count(few), "n:" + few), new Button(new Words.Count(many), "n:" + many));
	}

	@Override
	public Reading pressed(String choice, Setting setting) {
		if (!choice.matches("n:\\d{1,3}")) {
			return Reading.notUnderstood("again.button");
		}
		Game game = new Game(setting.notes());
		int number = Integer.parseInt(choice.substring(2));
		return game.highest().isEmpty() ? Reading.noted(game.upTo(number).notes())
				: Reading.understood(Signal.missing(GuessingStep.GUESSING), game.withTries(number).notes());
	}

	/** From the second small question to the first. */
	@Override
	public Optional<Notes> back(Setting setting) {
		Game game = new Game(setting.notes());
		return game.highest().map(highest -> game.withoutHighest().notes());
	}

}
