package nl.driehoek.conversation.registering;

import java.util.stream.Stream;

import nl.driehoek.conversation.scene.Setting;
import nl.driehoek.registrations.party.Role;
import nl.driehoek.registrations.programme.Ask;

/**
 * At which step something is asked, and whether a draft still needs it.
 */
final class Asked {

	private Asked() {
	}

	/** What the programme of a draft asks, in its order; nothing if it is gone. */
	static Stream<Ask> by(Draft draft, Setting setting) {
		return Dates.of(draft.programme(), setting.world())
			.stream()
			.flatMap(dates -> dates.programme().asks().stream());
	}

	/** Where a registration begins. */
	static RegisteringStep first(Draft draft, Setting setting) {
		return by(draft, setting).findFirst()
			.map(ask -> at(ask, draft))
			.orElseThrow(() -> new IllegalStateException("Nothing is asked by " + draft.programme()));
	}

	static boolean isMissing(Ask ask, Draft draft) {
		return switch (ask) {
			case REGION -> draft.meeting().isEmpty() && !draft.hasRegion();
			case MEETING -> draft.meeting().isEmpty();
			case GEMEENTE -> draft.gemeente().isEmpty();
			case REGISTRANT -> draft.people().self().isEmpty();
			case ATTENDEES -> !draft.people().missing().isEmpty();
		};
	}

	/** For attendees, the first of them who is missing. */
	static RegisteringStep at(Ask ask, Draft draft) {
		return switch (ask) {
			case REGION -> RegisteringStep.CHOOSING_REGION;
			case MEETING -> RegisteringStep.CHOOSING_DATE;
			case GEMEENTE -> RegisteringStep.NAMING_GEMEENTE;
			case REGISTRANT -> RegisteringStep.CHOOSING_ROLE;
			case ATTENDEES -> Stream.concat(draft.people().missing().stream(), draft.people().asked().stream())
				.findFirst()
				.map(Asked::naming)
				.orElseThrow();
		};
	}

	static RegisteringStep naming(Role person) {
		return switch (person) {
			case ARRANGER -> RegisteringStep.NAMING_ARRANGER;
			case BURGEMEESTER -> RegisteringStep.NAMING_BURGEMEESTER;
			case GEMEENTESECRETARIS -> RegisteringStep.NAMING_GEMEENTESECRETARIS;
			case GRIFFIER -> RegisteringStep.NAMING_GRIFFIER;
			default -> throw new IllegalArgumentException("No " + person + " is asked for");
		};
	}

}
