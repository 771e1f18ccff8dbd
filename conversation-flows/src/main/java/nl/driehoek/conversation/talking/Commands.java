package nl.driehoek.conversation.talking;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import nl.driehoek.conversation.Input;
import nl.driehoek.conversation.Turn;
import nl.driehoek.conversation.Words;
import nl.driehoek.conversation.chapter.Command;
import nl.driehoek.conversation.scene.Reading;

/**
 * The commands of all chapters, and {@code /stop} and {@code /cancel}, which each chapter
 * understands in its own way.
 */
final class Commands {

	private final Stage stage;

	private final List<Command> all = new ArrayList<>();

	Commands(Stage stage) {
		this.stage = stage;
		stage.chapters().all().forEach(chapter -> this.all.addAll(chapter.commands()));
		this.all.add(Command.forEveryone("stop", (step, setting) -> stage.chapters().of(step).stop(step, setting)));
		this.all.add(Command.forEveryone("cancel", (step, setting) -> stage.chapters().of(step).cancel(step, setting))
			.alsoCalled("annuleer"));
		checkNames();
	}

	private void checkNames() {
		Set<String> names = new HashSet<>();
		for (Command command : this.all) {
			if (!names.add(command.name()) || !command.otherNames().stream().allMatch(names::add)) {
				throw new IllegalArgumentException("Two commands have a name of /" + command.name());
			}
		}
	}

	List<Command> all() {
		return this.all;
	}

	Turn take(Input.Commanded given, Moment moment) {
		return this.all.stream()
			.filter(command -> command.isCalled(given.name()) && command.who().includes(moment.visitor()))
			.findFirst()
			.map(command -> take(command.deed().give(moment.step(), given.argument(), moment.setting()), moment))
			.orElseGet(() -> unknown(moment));
	}

	private Turn take(Reading reading, Moment moment) {
		Optional<Reading> other = Optional.of(reading)
			.filter(Reading.Understood.class::isInstance)
			.map(Reading.Understood.class::cast)
			.filter(understood -> this.stage.walk().mustWait(understood.signal(), moment))
			.map(understood -> insteadOfMove(moment));
		return this.stage.follow(other.orElse(reading), moment);
	}

	/** For a command that must wait; in a chapter where all is done, it ends that one. */
	private Reading insteadOfMove(Moment moment) {
		return this.stage.scene(moment.step()).isLast()
				? this.stage.chapters().of(moment.step()).stop(moment.step(), moment.setting())
				: Reading.noted(moment.notes());
	}

	/** A command of staff is unknown to everybody else. */
	Turn unknown(Moment moment) {
		return this.stage.again(moment, List.of(Words.message("again.unknown-command")));
	}

}
