package nl.driehoek.conversation.registering;

import java.util.Optional;

import nl.driehoek.conversation.Answer;
import nl.driehoek.conversation.Button;
import nl.driehoek.conversation.Signal;
import nl.driehoek.conversation.Words;
import nl.driehoek.conversation.scene.Reading;
import nl.driehoek.conversation.scene.Setting;
import nl.driehoek.registrations.gemeente.Gemeenten;

/**
 * Asks whether the draft may be thrown away.
 *
 * @param gemeenten all there are
 */
record ThrowingAwayScene(Gemeenten gemeenten) implements DraftScene {

	private static final String SURE = "sure";

	private static final String KEEP = "keep";

	@Override
	public Answer ask(Draft draft, Setting setting) {
		return Answer.of(Words.message("throw.ask", DraftWords.of(draft, setting, this.gemeenten)))
			.withRow(Button.of(SURE, "button.throw.sure"), Button.of(KEEP, "button.throw.keep"));
	}

	@Override
	public Optional<Reading> yes(Setting setting) {
		return Optional.of(pressed(SURE, setting));
	}

	@Override
	public Optional<Reading> no(Setting setting) {
		return Optional.of(pressed(KEEP, setting));
	}

	@Override
	public Reading pressed(String choice, Draft draft, Setting setting) {
		return switch (choice) {
			case SURE -> thrownAway(draft);
			case KEEP -> Next.after(draft, setting);
			default -> Reading.notUnderstood("again.button");
		};
	}

	/** Nothing of the draft is left. */
	static Reading thrownAway(Draft draft) {
		return Reading.understood(Signal.said(RegisteringWord.DROPPED), Draft.dropped(draft.notes()));
	}

}
