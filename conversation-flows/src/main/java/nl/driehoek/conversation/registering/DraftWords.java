package nl.driehoek.conversation.registering;

import java.util.Optional;

import nl.driehoek.conversation.Words;
import nl.driehoek.conversation.scene.Setting;
import nl.driehoek.registrations.gemeente.Gemeenten;

/**
 * Names a draft by its gemeente and its date, as far as they are known.
 */
final class DraftWords {

	private DraftWords() {
	}

	static Words of(Draft draft, Setting setting, Gemeenten gemeenten) {
		Optional<Words> gemeente = draft.gemeente().map(code -> Say.gemeente(code, gemeenten));
		Optional<Words> day = draft.meeting()
			.flatMap(id -> Dates.of(draft.programme(), setting.world()).flatMap(dates -> dates.the(id)))
			.filter(meeting -> meeting.date().isPresent())
			.map(Say::plain);
		if (gemeente.isPresent() && day.isPresent()) {
			return Words.message("draft.of.on", gemeente.get(), day.get());
		}
		return gemeente.map(known -> (Words) Words.message("draft.of", known))
			.or(() -> day.map(known -> Words.message("draft.on", known)))
			.orElseGet(() -> Words.message("draft.your"));
	}

}
