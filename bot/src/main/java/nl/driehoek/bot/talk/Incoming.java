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
 */
public record Incoming(long updateId, Visitor visitor, Input input, Optional<Integer> pressedOn) {

}
