package nl.driehoek.simulator.telegram;

import java.util.OptionalLong;

/**
 * The result of sending a message as a user.
 *
 * @param messageId the id of the message; of the last one when a long text was split
 * @param updateId the update that reports it to the bot, if any
 */
public record Receipt(int messageId, OptionalLong updateId) {

}
