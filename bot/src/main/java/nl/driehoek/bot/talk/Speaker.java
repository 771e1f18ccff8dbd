package nl.driehoek.bot.talk;

import java.util.Optional;

import nl.driehoek.bot.outbox.Card;
import nl.driehoek.conversation.Input;
import nl.driehoek.conversation.Outcome;
import nl.driehoek.conversation.Position;
import nl.driehoek.conversation.Talk;
import nl.driehoek.conversation.Turn;
import nl.driehoek.conversation.Visitor;
import nl.driehoek.conversation.World;

/**
 * Knows what to say: the talk, what it may look at, and how it is put into words.
 *
 * @param talk decides
 * @param world what it may look at
 * @param renderer puts it into words
 */
public record Speaker(Talk talk, World world, AnswerRenderer renderer) {

	Turn hear(Position position, Input input, Visitor visitor) {
		return this.talk.hear(position, input, visitor, new TurnWorld(this.world));
	}

	Turn learn(Position position, Outcome outcome, Visitor visitor) {
		return this.talk.learn(position, outcome, visitor, new TurnWorld(this.world));
	}

	Optional<Turn> nudge(Position position, Visitor visitor) {
		return this.talk.nudge(position, visitor, new TurnWorld(this.world));
	}

	Card card(Turn turn, Visitor visitor) {
		return this.renderer.render(turn.answer(), turn.position(), this.talk.language(turn.position(), visitor));
	}

}
