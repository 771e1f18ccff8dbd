package nl.driehoek.bot.talk;

import nl.driehoek.bot.outbox.Card;
import nl.driehoek.conversation.Answer;
import nl.driehoek.conversation.Position;
import nl.driehoek.registrations.party.Language;

/**
 * Turns an answer into a card with text and buttons for a messenger.
 */
public interface AnswerRenderer {

	/**
	 * Renders an answer; each button carries the step and the version for which it was
	 * made.
	 */
	Card render(Answer answer, Position position, Language language);

}
