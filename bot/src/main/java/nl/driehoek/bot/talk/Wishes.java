package nl.driehoek.bot.talk;

import nl.driehoek.conversation.Outcome;
import nl.driehoek.conversation.Visitor;
import nl.driehoek.conversation.Wish;

/**
 * Carries out what a conversation wishes; doing it twice is doing it once.
 */
public interface Wishes {

	Outcome fulfil(Wish wish, Visitor visitor);

}
