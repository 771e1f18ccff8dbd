package nl.driehoek.bot.announcement;

import java.util.Optional;

import nl.driehoek.registrations.party.ChatId;

/**
 * A receiver of an announcement.
 *
 * @param chat of the registrant; empty for the officials who get a letter
 * @param person gets the letter if there is no chat, or if it cannot be reached
 */
record Receiver(Optional<ChatId> chat, Person person) {

}
