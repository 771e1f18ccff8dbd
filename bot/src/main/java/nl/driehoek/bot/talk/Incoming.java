package nl.driehoek.bot.talk;

import java.util.Optional;

import nl.driehoek.conversation.Input;
import nl.driehoek.conversation.Visitor;

/**
 * One update from a chat.
 *
 * @param updateId the messenger's id of the update; ids are compared for equality, never
 * for order
 * @param visitor the user who sent it
 * @param input what the user did
 * @param pressedOn the message whose button was pressed, if one was
 * @param writtenIn the message with the typed answer, if it is one; an edit comes in the
 * same message
 */
public record Incoming(long updateId, Visitor visitor, Input input, Optional<Integer> pressedOn,
		Optional<Integer> writtenIn) {

	/**
	 * Input that is no typed answer.
	 */
	public Incoming(long updateId, Visitor visitor, Input input, Optional<Integer> pressedOn) {
		this(updateId, visitor, input, pressedOn, Optional.empty());
	}

	/**
	 * A typed answer.
	 */
	public static Incoming written(long updateId, Visitor visitor, Input input, int message) {
		return new Incoming(updateId, visitor, input, Optional.empty(), Optional.of(message));
	}

}
