package nl.driehoek.conversation.registering;

import java.util.Optional;

import nl.driehoek.conversation.Answer;
import nl.driehoek.conversation.Button;
import nl.driehoek.conversation.Signal;
import nl.driehoek.conversation.Words;
import nl.driehoek.conversation.scene.Reading;
import nl.driehoek.conversation.scene.Scene;
import nl.driehoek.conversation.scene.Setting;
import nl.driehoek.conversation.scene.Wished;

/**
 * Says that no meeting can be chosen, and offers to tell the chat when a programme opens.
 */
final class NothingOpenScene implements Scene {

	@Override
	public Answer ask(Setting setting) {
		if (!Dates.open(setting.world()).isEmpty()) {
			return Answer.of(Words.message("nothing.again")).withRow(Button.of("start", "button.start"));
		}
		return Answer
			.of(Words.message(Draft.in(setting.notes()).isPresent() ? "nothing.kept" : "nothing.open"),
					Words.message("nothing.ask"))
			.withRow(Button.of("tell", "button.tell"));
	}

	@Override
	public Optional<Reading> yes(Setting setting) {
		return Optional.of(pressed(Dates.open(setting.world()).isEmpty() ? "tell" : "start", setting));
	}

	@Override
	public Optional<Reading> no(Setting setting) {
		return Optional.of(new Reading.Aside(Answer.of(Words.message("nothing.fine"))));
	}

	@Override
	public Reading pressed(String choice, Setting setting) {
		if (choice.equals("tell")) {
			return Reading.understood(Signal.said(RegisteringWord.WORD_GIVEN),
					Wished.in(setting.notes(), RegisteringStep.CHAPTER, RegistrationWishes.LEAVE_WORD));
		}
		boolean isOpen = !Dates.open(setting.world()).isEmpty();
		return (choice.equals("start") && isOpen) ? Beginning.of(setting) : Reading.notUnderstood("again.button");
	}

}
