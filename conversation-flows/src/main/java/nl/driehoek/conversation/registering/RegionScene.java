package nl.driehoek.conversation.registering;

import java.util.List;
import java.util.Optional;

import nl.driehoek.conversation.Answer;
import nl.driehoek.conversation.Button;
import nl.driehoek.conversation.Signal;
import nl.driehoek.conversation.Words;
import nl.driehoek.conversation.scene.Reading;
import nl.driehoek.conversation.scene.Setting;

/**
 * Asks in which province they like to come.
 */
final class RegionScene implements DraftScene {

	@Override
	public Optional<RegisteringStep> counts(Draft draft) {
		return Optional.of(RegisteringStep.CHOOSING_REGION);
	}

	@Override
	public Answer ask(Draft draft, Setting setting) {
		List<Button> provinces = Dates.of(draft.programme(), setting.world())
			.stream()
			.flatMap(dates -> dates.programme().provinces().stream())
			.map(Provinces::button)
			.toList();
		return Answer.of(Words.message("region.ask"))
			.withRowsOf(Provinces.PER_ROW, provinces)
			.withRow(Button.of(Provinces.ALL, "button.all-dates"));
	}

	@Override
	public Reading pressed(String choice, Draft draft, Setting setting) {
		return Provinces.chosen(choice, draft)
			.map(chosen -> chosen(chosen, setting))
			.orElseGet(() -> Reading.notUnderstood("again.button"));
	}

	@Override
	public Reading said(String text, Draft draft, Setting setting) {
		return Provinces.named(text).map(province -> chosen(draft.in(province), setting)).orElseGet(() -> UNCLEAR);
	}

	/** Other dates are shown even if one was chosen before. */
	private static Reading chosen(Draft draft, Setting setting) {
		Signal next = draft.meeting().isPresent() ? Signal.missing(RegisteringStep.CHOOSING_DATE)
				: Next.missing(draft, setting);
		return Reading.understood(next, draft.notes());
	}

}
