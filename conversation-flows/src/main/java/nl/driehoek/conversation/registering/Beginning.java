package nl.driehoek.conversation.registering;

import nl.driehoek.conversation.Signal;
import nl.driehoek.conversation.scene.Reading;
import nl.driehoek.conversation.scene.Setting;

/**
 * Decides where a conversation begins: at the welcome, at a draft that was found, or
 * where nothing is open.
 */
final class Beginning {

	private Beginning() {
	}

	static Reading.Understood of(Setting setting) {
		return Reading.understood(signal(setting), setting.notes());
	}

	private static Signal signal(Setting setting) {
		if (!Dates.open(setting.world()).isEmpty()) {
			return Draft.in(setting.notes()).isPresent() ? Signal.said(RegisteringWord.DRAFT_FOUND)
					: Signal.said(RegisteringWord.STARTED);
		}
		return setting.world().hasLeftWord(setting.visitor().chat()) ? Signal.said(RegisteringWord.WORD_GIVEN)
				: Signal.said(RegisteringWord.NOTHING_LEFT);
	}

}
