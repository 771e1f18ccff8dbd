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
 * Produces the turns of a conversation and their cards.
 *
 * @param talk decides about each turn
 * @param world what the talk may read
 * @param renderer turns an answer into a card
 */
public record Speaker(Talk talk, World world, AnswerRenderer renderer) {

	Turn hear(Position position, Input input, Visitor visitor) {
		return this.talk.hear(position, input, visitor, this.world);
	}

	Turn learn(Position position, Outcome outcome, Visitor visitor) {
		return this.talk.learn(position, outcome, visitor, this.world);
	}

	Optional<Turn> nudge(Position position, Visitor visitor) {
		return this.talk.nudge(position, visitor, this.world);
	}

	Card card(Turn turn, Visitor visitor) {
		return this.renderer.render(turn.answer(), turn.position(), this.talk.language(turn.position(), visitor));
	}

}
