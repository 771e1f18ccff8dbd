package nl.driehoek.conversation.registering;

import java.util.List;

import nl.driehoek.conversation.Answer;
import nl.driehoek.conversation.Button;
import nl.driehoek.conversation.Signal;
import nl.driehoek.conversation.Words;
import nl.driehoek.conversation.scene.Reading;
import nl.driehoek.conversation.scene.Setting;

/**
 * In which province somebody likes to come.
 */
final class RegionScene implements DraftScene {

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
			.<Reading>map(chosen -> Reading.understood(Signal.missing(RegisteringStep.CHOOSING_DATE), chosen.notes()))
			.orElseGet(() -> Reading.notUnderstood("again.button"));
	}

	@Override
	public Reading said(String text, Draft draft, Setting setting) {
		return Provinces.named(text)
			.<Reading>map(province -> Reading.understood(Signal.missing(RegisteringStep.CHOOSING_DATE),
					draft.in(province).notes()))
			.orElseGet(() -> Reading.notUnderstood("again.text"));
	}

}
