package nl.driehoek.conversation.registering;

import nl.driehoek.conversation.machine.Signal;
import nl.driehoek.conversation.scene.Reading;
import nl.driehoek.conversation.scene.Setting;

/**
 * Where a conversation begins, or begins again.
 */
final class Beginning {

	private Beginning() {
	}

	static Reading.Understood of(Setting setting) {
		return Reading.understood(signal(setting), setting.notes());
	}

	private static Signal signal(Setting setting) {
		if (!Dates.open(setting.world()).isEmpty()) {
			return Draft.in(setting.notes()).isPresent() ? Signal.DRAFT_FOUND : Signal.STARTED;
		}
		return setting.world().hasLeftWord(setting.visitor().chat()) ? Signal.WORD_GIVEN : Signal.NOTHING_LEFT;
	}

}
