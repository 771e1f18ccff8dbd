package nl.driehoek.conversation.registering;

import java.util.Optional;
import java.util.stream.Stream;

import nl.driehoek.conversation.Answer;
import nl.driehoek.conversation.Button;
import nl.driehoek.conversation.Words;
import nl.driehoek.conversation.machine.Signal;
import nl.driehoek.conversation.scene.Reading;
import nl.driehoek.conversation.scene.Setting;
import nl.driehoek.registrations.gemeente.Gemeenten;

/**
 * Everything on one card, each line can be changed.
 *
 * @param gemeenten all there are
 */
record ReviewScene(Gemeenten gemeenten) implements DraftScene {

	private static final String RIGHT = "right";

	@Override
	public Answer ask(Draft draft, Setting setting) {
		return Answer.of(Words.message("review.ask"), new Summary(this.gemeenten).of(draft, setting.world()))
			.withRow(Button.of(RIGHT, "button.right"))
			.withRow(button(Signal.DATE_WRONG), button(Signal.GEMEENTE_WRONG), button(Signal.ROLE_WRONG))
			.withRow(button(Signal.BURGEMEESTER_WRONG), button(Signal.GEMEENTESECRETARIS_WRONG),
					button(Signal.GRIFFIER_WRONG));
	}

	private static Button button(Signal wrong) {
		return Button.of(wrong.name(), "button." + wrong);
	}

	@Override
	public Reading said(String text, Draft draft, Setting setting) {
		return Yes.TO_THE_CARD.isSaidIn(text) ? pressed(RIGHT, draft, setting)
				: DraftScene.super.said(text, draft, setting);
	}

	@Override
	public Reading pressed(String choice, Draft draft, Setting setting) {
		if (choice.equals(RIGHT)) {
			return Next.when(Signal.CONFIRMED, draft, setting);
		}
		Optional<Signal> wrong = Stream.of(Signal.values())
			.filter(signal -> signal.isCorrection() && signal.name().equals(choice))
			.findFirst();
		return wrong.<Reading>map(signal -> Reading.understood(signal, draft.notes()))
			.orElseGet(() -> Reading.notUnderstood("again.button"));
	}

}
