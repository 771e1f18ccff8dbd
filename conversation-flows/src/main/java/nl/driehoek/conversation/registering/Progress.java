package nl.driehoek.conversation.registering;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.driehoek.conversation.Words;
import nl.driehoek.conversation.scene.Setting;
import nl.driehoek.registrations.party.Role;
import nl.driehoek.registrations.programme.Ask;

/**
 * How far a registration is: "Stap 3 van 7". Each of the three is a question of its own;
 * an arranger's name belongs to the question who registers.
 */
final class Progress {

	private Progress() {
	}

	static Optional<Words> at(RegisteringStep step, Draft draft, Setting setting) {
		List<RegisteringStep> questions = new ArrayList<>();
		Asked.by(draft, setting).forEach(ask -> questions.addAll(steps(ask, draft)));
		RegisteringStep question = (step == RegisteringStep.NAMING_ARRANGER) ? RegisteringStep.CHOOSING_ROLE : step;
		int index = questions.indexOf(question);
		return (index < 0) ? Optional.empty()
				: Optional.of(Words.message("progress", new Words.Count(index + 1), new Words.Count(questions.size())));
	}

	private static List<RegisteringStep> steps(Ask ask, Draft draft) {
		return switch (ask) {
			case REGION -> List.of(RegisteringStep.CHOOSING_REGION);
			case MEETING -> List.of(RegisteringStep.CHOOSING_DATE);
			case GEMEENTE -> List.of(RegisteringStep.NAMING_GEMEENTE);
			case REGISTRANT -> List.of(RegisteringStep.CHOOSING_ROLE);
			case ATTENDEES ->
				draft.people().asked().stream().filter(person -> person != Role.ARRANGER).map(Asked::naming).toList();
		};
	}

}
