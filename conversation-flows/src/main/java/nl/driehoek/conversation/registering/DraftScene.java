package nl.driehoek.conversation.registering;

import java.util.List;
import java.util.Optional;

import nl.driehoek.conversation.Answer;
import nl.driehoek.conversation.Words;
import nl.driehoek.conversation.scene.Reading;
import nl.driehoek.conversation.scene.Scene;
import nl.driehoek.conversation.scene.Setting;

/**
 * A scene of a step at which there is always a draft.
 */
interface DraftScene extends Scene {

	Answer ask(Draft draft, Setting setting);

	default Reading pressed(String choice, Draft draft, Setting setting) {
		return Reading.notUnderstood("again.button");
	}

	default Reading said(String text, Draft draft, Setting setting) {
		return UNCLEAR;
	}

	/** The step at which this is a question that counts; empty if it is none. */
	default Optional<RegisteringStep> counts(Draft draft) {
		return Optional.empty();
	}

	/** The card when it is shown again. */
	default Answer again(Draft draft, Setting setting) {
		return ask(draft, setting).question();
	}

	@Override
	default Answer ask(Setting setting) {
		Draft draft = draft(setting);
		List<Words> progress = counts(draft).flatMap(step -> Progress.at(step, draft, setting)).stream().toList();
		return ask(draft, setting).after(progress);
	}

	@Override
	default Answer again(Setting setting) {
		return again(draft(setting), setting);
	}

	@Override
	default Reading pressed(String choice, Setting setting) {
		return pressed(choice, draft(setting), setting);
	}

	@Override
	default Reading said(String text, Setting setting) {
		return said(text, draft(setting), setting);
	}

	static Draft draft(Setting setting) {
		return Draft.in(setting.notes()).orElseThrow(() -> new IllegalStateException("No draft in the notes"));
	}

}
