package nl.driehoek.bot.talk;

import java.util.Optional;

import nl.driehoek.conversation.Input;
import nl.driehoek.conversation.Visitor;

/**
 * One update from a chat.
 *
 * @param updateId the messenger's number for it, tested by membership and never by order
 * @param visitor who did it
 * @param input what was done
 * @param pressedOn the message whose button was pressed, if one was
 */
public record Incoming(long updateId, Visitor visitor, Input input, Optional<Integer> pressedOn) {

}
