package nl.driehoek.conversation.registering;

import nl.driehoek.conversation.Answer;
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

	@Override
	default Answer ask(Setting setting) {
		return ask(draft(setting), setting);
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
