package nl.driehoek.conversation.registering;

import java.util.List;

import nl.driehoek.conversation.Signal;
import nl.driehoek.conversation.Step;
import nl.driehoek.conversation.scene.Reading;
import nl.driehoek.conversation.scene.Setting;

/**
 * Decides where a conversation begins: at the welcome, at a draft that was found, or
 * where nothing is open.
 */
final class Beginning {

	/** Where other chapters lead into this one. */
	static final List<RegisteringStep> ENTRIES = List.of(RegisteringStep.WELCOME, RegisteringStep.RESUMING,
			RegisteringStep.NOTHING_OPEN, RegisteringStep.WORD_LEFT);

	/** The signal that leads to the welcome. */
	static final Signal STARTED = Signal.said(RegisteringWord.STARTED);

	private Beginning() {
	}

	/** From a step of this chapter. */
	static Reading.Understood of(Setting setting) {
		return Reading.understood(Signal.said(word(setting)), setting.notes());
	}

	/** From any step of the talk. */
	static Reading.Understood from(Step step, Setting setting) {
		return (step instanceof RegisteringStep) ? of(setting)
				: Reading.understood(Signal.missing(entry(word(setting))), setting.notes());
	}

	private static RegisteringWord word(Setting setting) {
		if (!Dates.open(setting.world()).isEmpty()) {
			return Draft.in(setting.notes()).isPresent() ? RegisteringWord.DRAFT_FOUND : RegisteringWord.STARTED;
		}
		return setting.world().view(LeftWords.class).hasLeftWord(setting.visitor().chat()) ? RegisteringWord.WORD_GIVEN
				: RegisteringWord.NOTHING_LEFT;
	}

	private static RegisteringStep entry(RegisteringWord word) {
		return switch (word) {
			case DRAFT_FOUND -> RegisteringStep.RESUMING;
			case WORD_GIVEN -> RegisteringStep.WORD_LEFT;
			case NOTHING_LEFT -> RegisteringStep.NOTHING_OPEN;
			default -> RegisteringStep.WELCOME;
		};
	}

}
