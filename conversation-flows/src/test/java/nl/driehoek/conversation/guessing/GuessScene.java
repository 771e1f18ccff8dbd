package nl.driehoek.conversation.guessing;

import java.util.List;

import nl.driehoek.conversation.Answer;
import nl.driehoek.conversation.Signal;
import nl.driehoek.conversation.Words;
import nl.driehoek.conversation.scene.Reading;
import nl.driehoek.conversation.scene.Scene;
import nl.driehoek.conversation.scene.Setting;

/**
 * A number, typed.
 */
final class GuessScene implements Scene {

	@Override
	public Answer ask(Setting setting) {
		Game game = new Game(setting.notes());
		return Answer
			.of(Words.message("guess.ask", new Words.Count(game.highest().orElse(1)), new Words.Count(game.tries())));
	}

	@Override
	public Reading said(String text, Setting setting) {
		if (!text.matches("\\d{1,3}")) {
			return Reading.notUnderstood("guess.no-number");
		}
		Game game = new Game(setting.notes());
		int guess = Integer.parseInt(text);
		if (guess == game.secret()) {
			return ended("guess.found", game);
		}
		Game left = game.withTries(game.tries() - 1);
		return (left.tries() == 0) ? ended("guess.lost", left)
				: new Reading.Noted(left.notes(), List.of(Words.message(hint(guess, game))));
	}

	private static String hint(int guess, Game game) {
		return (guess < game.secret()) ? "guess.higher" : "guess.lower";
	}

	private static Reading ended(String key, Game game) {
		Words result = Words.message(key, new Words.Count(game.secret()));
		return new Reading.Understood(Signal.said(GuessingWord.ENDED), game.notes(), List.of(result));
	}

}
