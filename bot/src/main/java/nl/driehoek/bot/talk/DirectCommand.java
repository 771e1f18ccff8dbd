package nl.driehoek.bot.talk;

import nl.driehoek.conversation.MenuLine;
import nl.driehoek.conversation.Visitor;

/**
 * A command that is answered at once and does not change the conversation.
 */
public interface DirectCommand {

	/**
	 * Its name, who may give it, and what the menu says about it. From others it is a
	 * command that nobody knows.
	 */
	MenuLine menuLine();

	DirectAnswer answer(Visitor visitor);

}
