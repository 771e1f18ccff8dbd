package nl.driehoek.conversation.talking;

import java.util.List;
import java.util.Optional;

import nl.driehoek.conversation.Answer;
import nl.driehoek.conversation.Button;
import nl.driehoek.conversation.Command;
import nl.driehoek.conversation.Step;
import nl.driehoek.conversation.Turn;
import nl.driehoek.conversation.Words;
import nl.driehoek.conversation.announcing.Announcing;
import nl.driehoek.conversation.machine.Signal;
import nl.driehoek.conversation.registering.Registering;
import nl.driehoek.conversation.scene.Reading;
import nl.driehoek.registrations.gemeente.Gemeenten;

/**
 * The commands that work at every step.
 *
 * @param stage where the conversation goes on
 * @param interlude what staff may do in between
 * @param gemeenten all there are
 */
record Commands(Stage stage, Interlude interlude, Gemeenten gemeenten) {

	Turn take(Command command, Moment moment) {
		return switch (command) {
			case START -> start(moment);
			case STOP -> stop(moment);
			case HELP -> aside(Asides.help(moment.setting()), moment);
			case PRIVACY -> aside(Asides.privacy(moment.setting()), moment);
			case LANGUAGE -> aside(Asides.language(), moment);
			case MINE -> mine(moment);
			case ANNOUNCE -> moment.visitor().staff() ? this.interlude.begin(moment) : unknown(moment);
		};
	}

	/** For any command that is none; who is not staff gets it for theirs, too. */
	Turn unknown(Moment moment) {
		return this.stage.turn(moment, List.of(Words.message("again.unknown-command")));
	}

	private Turn start(Moment moment) {
		if (moment.step() == Step.ANNOUNCED) {
			return this.interlude.leave(moment);
		}
		Reading.Understood beginning = Registering.begin(moment.setting());
		return this.stage.machine().knows(moment.step(), beginning.signal()) ? this.stage.follow(beginning, moment)
				: this.stage.turn(moment, List.of());
	}

	private Turn stop(Moment moment) {
		if (Announcing.has(moment.step())) {
			return this.interlude.leave(moment);
		}
		return this.stage.machine().knows(moment.step(), Signal.STOPPED)
				? this.stage.follow(Reading.understood(Signal.STOPPED, moment.notes()), moment)
				: this.stage.turn(moment, List.of(Words.message("stop.nothing")));
	}

	Turn mine(Moment moment) {
		Answer answer = Registering.mine(moment.setting(), this.gemeenten);
		return aside(answer.withRow(Button.of(Asides.CARD, "button.card")), moment);
	}

	Turn aside(Answer answer, Moment moment) {
		return new Turn(moment.position(), answer, Optional.empty());
	}

}
