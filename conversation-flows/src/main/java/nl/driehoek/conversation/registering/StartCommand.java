package nl.driehoek.conversation.registering;

import java.util.List;
import java.util.Optional;

import nl.driehoek.conversation.Notes;
import nl.driehoek.conversation.Step;
import nl.driehoek.conversation.Words;
import nl.driehoek.conversation.chapter.Command;
import nl.driehoek.conversation.scene.Reading;
import nl.driehoek.conversation.scene.Setting;

/**
 * Begins a registration, or goes on with one. With an argument, as a link gives it, it
 * begins at one meeting.
 */
final class StartCommand implements Command.Deed {

	@Override
	public Reading give(Step step, Setting setting) {
		return give(step, "", setting);
	}

	@Override
	public Reading give(Step step, String argument, Setting setting) {
		Notes without = Linked.forgotten(setting.notes());
		Optional<Notes> linked = Linked.noted(argument, without, setting.world());
		List<Words> said = (argument.isEmpty() || linked.isPresent()) ? List.of()
				: List.of(Words.message("welcome.unknown-link"));
		Reading begun = Beginning.from(step, setting.with(linked.orElse(without)));
		return ((step == RegisteringStep.WELCOME) ? atTheWelcome(begun) : begun).after(said);
	}

	/** There it is no move, so that a new link counts. */
	private static Reading atTheWelcome(Reading begun) {
		return (begun instanceof Reading.Understood understood && understood.signal().equals(Beginning.STARTED))
				? Reading.noted(understood.notes()) : begun;
	}

}
