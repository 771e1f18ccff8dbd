package nl.driehoek.simulator.telegram;

import java.util.OptionalLong;

/**
 * Tells what became of something a user wrote.
 *
 * @param messageId the message, the last one when a long text went as several
 * @param updateId the update that tells the bot, if it is told
 */
public record Receipt(int messageId, OptionalLong updateId) {

}
