package nl.driehoek.bot.talk;

import java.util.Optional;

import nl.driehoek.conversation.Visitor;

/**
 * A command that is answered at once and leaves the conversation as it is.
 */
public interface DirectCommand {

	/**
	 * Its name, without the slash.
	 */
	String name();

	/**
	 * The answer; empty for who may not give this command, and then it is a text like any
	 * other.
	 */
	Optional<DirectAnswer> answer(Visitor visitor);

}
