package nl.driehoek.conversation.talking;

import java.util.List;
import java.util.Optional;

import nl.driehoek.conversation.Answer;
import nl.driehoek.conversation.Button;
import nl.driehoek.conversation.Command;
import nl.driehoek.conversation.Input;
import nl.driehoek.conversation.Step;
import nl.driehoek.conversation.Turn;
import nl.driehoek.conversation.Words;
import nl.driehoek.conversation.announcing.Announcing;
import nl.driehoek.registrations.party.Language;

/**
 * The buttons: those that stand on every card, and those of the scenes.
 *
 * @param stage where the conversation goes on
 * @param commands what some of them say
 */
record Presses(Stage stage, Commands commands) {

	Turn take(Input.Pressed pressed, Moment moment) {
		boolean isOfThisCard = pressed.step() == moment.step() && pressed.version() == moment.position().version();
		return isOfThisCard ? fresh(pressed.choice(), moment) : stale(moment);
	}

	private Turn stale(Moment moment) {
		return new Turn(moment.position(), this.stage.card(moment).noticing(Words.message("notice.old-button")),
				Optional.empty());
	}

	private Turn fresh(String choice, Moment moment) {
		return switch (choice) {
			case Asides.BACK -> (moment.step() == Step.CHOOSING_AUDIENCE) ? this.commands.take(Command.STOP, moment)
					: this.stage.back(moment);
			case Asides.CARD -> this.stage.turn(moment, List.of());
			case Asides.ABOUT -> this.stage.turn(moment, Asides.about(moment.setting()));
			case Asides.STOP -> this.commands.take(Command.STOP, moment);
			case Asides.HELP -> this.commands.take(Command.HELP, moment);
			case Asides.MINE -> this.commands.take(Command.MINE, moment);
			case Asides.DUTCH -> in(Language.DUTCH, moment);
			case Asides.ENGLISH -> in(Language.ENGLISH, moment);
			default -> Asides.answer(choice, moment.setting())
				.map(answer -> answered(answer, moment))
				.orElseGet(() -> scene(choice, moment));
		};
	}

	/** A long announcement leaves no room for an answer beside it. */
	private Turn answered(List<Words> answer, Moment moment) {
		return Announcing.has(moment.step())
				? this.commands.aside(Answer.of(answer).withRow(Button.of(Asides.CARD, "button.card")), moment)
				: this.stage.turn(moment, answer);
	}

	private Turn in(Language language, Moment moment) {
		Moment there = moment.moved(moment.step(), moment.setting().in(language));
		return this.stage.turn(there, List.of(Words.message("language.chosen")));
	}

	private Turn scene(String choice, Moment moment) {
		return this.stage.follow(this.stage.scene(moment.step()).pressed(choice, moment.setting()), moment);
	}

}
