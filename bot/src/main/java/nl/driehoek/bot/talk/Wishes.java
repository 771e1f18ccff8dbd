package nl.driehoek.bot.talk;

import nl.driehoek.conversation.Outcome;
import nl.driehoek.conversation.Visitor;
import nl.driehoek.conversation.Wish;

/**
 * Fulfils the wishes of conversations. Must be idempotent.
 */
public interface Wishes {

	Outcome fulfil(Wish wish, Visitor visitor);

}
