package nl.driehoek.bot.talk;

import java.util.Optional;

import nl.driehoek.conversation.Visitor;

/**
 * A command that is answered at once and does not change the conversation.
 */
public interface DirectCommand {

	/**
	 * Its name, without the slash.
	 */
	String name();

	/**
	 * The answer; empty if this user may not give the command, which is then handled as a
	 * plain text.
	 */
	Optional<DirectAnswer> answer(Visitor visitor);

}
