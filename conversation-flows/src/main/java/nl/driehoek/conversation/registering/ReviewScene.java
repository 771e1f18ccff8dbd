package nl.driehoek.conversation.registering;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.driehoek.conversation.Answer;
import nl.driehoek.conversation.Button;
import nl.driehoek.conversation.Signal;
import nl.driehoek.conversation.Words;
import nl.driehoek.conversation.scene.Reading;
import nl.driehoek.conversation.scene.Setting;
import nl.driehoek.registrations.gemeente.Gemeenten;

import static nl.driehoek.conversation.registering.RegisteringStep.CHOOSING_DATE;
import static nl.driehoek.conversation.registering.RegisteringStep.CHOOSING_ROLE;
import static nl.driehoek.conversation.registering.RegisteringStep.NAMING_BURGEMEESTER;
import static nl.driehoek.conversation.registering.RegisteringStep.NAMING_GEMEENTE;
import static nl.driehoek.conversation.registering.RegisteringStep.NAMING_GEMEENTESECRETARIS;
import static nl.driehoek.conversation.registering.RegisteringStep.NAMING_GRIFFIER;

/**
 * Shows all answers on one card; each of them can be corrected.
 *
 * @param gemeenten all there are
 */
record ReviewScene(Gemeenten gemeenten) implements DraftScene {

	private static final String RIGHT = "right";

	private static final String WRONG = "wrong:";

	private static final List<RegisteringStep> CORRECTED = List.of(CHOOSING_DATE, NAMING_GEMEENTE, CHOOSING_ROLE,
			NAMING_BURGEMEESTER, NAMING_GEMEENTESECRETARIS, NAMING_GRIFFIER);

	@Override
	public Answer ask(Draft draft, Setting setting) {
		List<Words> said = new ArrayList<>(List.of(new Summary(this.gemeenten).of(draft, setting.world())));
		said.addAll(new Doubts(this.gemeenten).about(draft));
		said.add(Words.message("review.ask"));
		return Answer.of(said)
			.withRow(Button.of(RIGHT, "button.right"))
			.withRowsOf(2, CORRECTED.stream().map(ReviewScene::button).toList());
	}

	private static Button button(RegisteringStep wrong) {
		return Button.of(WRONG + wrong, "button.wrong." + wrong);
	}

	@Override
	public boolean showsAllAnswers() {
		return true;
	}

	@Override
	public Optional<Reading> yes(Setting setting) {
		return Optional.of(pressed(RIGHT, setting));
	}

	@Override
	public Optional<Reading> no(Setting setting) {
		List<Button> wrong = CORRECTED.stream().map(ReviewScene::button).toList();
		List<List<Button>> rows = Answer.of().withRowsOf(2, wrong).rows();
		return Optional.of(new Reading.NotUnderstood(List.of(Words.message("review.which-wrong")), rows));
	}

	@Override
	public Reading pressed(String choice, Draft draft, Setting setting) {
		if (choice.equals(RIGHT)) {
			return Next.when(Signal.said(RegisteringWord.CONFIRMED), draft, setting);
		}
		return CORRECTED.stream()
			.filter(step -> choice.equals(WRONG + step))
			.findFirst()
			.<Reading>map(step -> Reading.understood(Signal.wrong(step), draft.notes()))
			.orElseGet(() -> Reading.notUnderstood("again.button"));
	}

}
