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

	/**
	 * Whether this name gives the command. One that says what it is about carries it in
	 * its name, because a messenger makes a link of a name alone.
	 */
	default boolean isCalled(String name) {
		return menuLine().name().equals(name);
	}

	DirectAnswer answer(Visitor visitor);

	/**
	 * The answer to a command with this name, one that {@link #isCalled} knows.
	 */
	default DirectAnswer answer(String name, Visitor visitor) {
		return answer(visitor);
	}

}
