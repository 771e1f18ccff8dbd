package nl.driehoek.conversation.talking;

import java.util.List;
import java.util.Optional;

import nl.driehoek.conversation.Input;
import nl.driehoek.conversation.Turn;
import nl.driehoek.conversation.scene.Reading;

/**
 * The buttons: those that stand on every card, those of the chapters and those of the
 * scenes.
 *
 * @param stage where the conversation goes on
 * @param commands what some of them give
 */
record Presses(Stage stage, Commands commands) {

	Turn take(Input.Pressed pressed, Moment moment) {
		boolean isOfThisCard = pressed.step() == moment.step() && pressed.version() == moment.position().version();
		return isOfThisCard ? fresh(pressed.choice(), moment) : this.stage.stale(moment);
	}

	/** What the choice of a button that can be pressed now does. */
	Turn fresh(String choice, Moment moment) {
		if (choice.startsWith("/")) {
			return this.commands.take(new Input.Commanded(choice.substring(1)), moment);
		}
		return switch (choice) {
			case Cards.BACK -> this.stage.back(moment);
			case Cards.CARD -> this.stage.turn(moment, List.of());
			default -> possible(choice, moment).map(reading -> this.stage.follow(reading, moment))
				.orElseGet(() -> this.stage.stale(moment));
		};
	}

	/** Empty if the choice is forged: the ids and numbers in it check themselves. */
	private Optional<Reading> possible(String choice, Moment moment) {
		try {
			return Optional.of(read(choice, moment));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	private Reading read(String choice, Moment moment) {
		return this.stage.chapters()
			.all()
			.stream()
			.flatMap(chapter -> chapter.pressedAnywhere(choice, moment.setting()).stream())
			.findFirst()
			.orElseGet(() -> this.stage.scene(moment.step()).pressed(choice, moment.setting()));
	}

}
