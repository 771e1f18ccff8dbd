package nl.driehoek.bot.talk;

import nl.driehoek.bot.outbox.Card;
import nl.driehoek.conversation.Answer;
import nl.driehoek.conversation.Position;
import nl.driehoek.registrations.party.Language;

/**
 * Puts an answer into the words and the buttons of a messenger.
 */
public interface AnswerRenderer {

	/**
	 * The card for an answer; its buttons carry the step and the version they were made
	 * for.
	 */
	Card render(Answer answer, Position position, Language language);

}
