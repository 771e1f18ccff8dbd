package nl.driehoek.conversation.registering;

import java.util.Optional;

import nl.driehoek.conversation.Answer;
import nl.driehoek.conversation.Button;
import nl.driehoek.conversation.Signal;
import nl.driehoek.conversation.Words;
import nl.driehoek.conversation.scene.Reading;
import nl.driehoek.conversation.scene.Setting;

/**
 * Says that there is a draft, and asks whether to go on with it or to begin anew.
 *
 * @param key what is said about it
 */
record DraftWaitsScene(String key) implements DraftScene {

	@Override
	public Answer ask(Draft draft, Setting setting) {
		return Answer.of(Words.message(this.key))
			.withRow(Button.of("go-on", "button.go-on"), Button.of("anew", "button.anew"))
			.withRow(Button.of("/cancel", "button.throw"));
	}

	@Override
	public Optional<Reading> yes(Setting setting) {
		return Optional.of(pressed("go-on", setting));
	}

	@Override
	public Reading pressed(String choice, Draft draft, Setting setting) {
		return switch (choice) {
			case "go-on" -> Next.after(draft, setting);
			case "anew" -> Reading.understood(Signal.said(RegisteringWord.BEGUN_ANEW), Draft.dropped(draft.notes()));
			default -> Reading.notUnderstood("again.button");
		};
	}

}
