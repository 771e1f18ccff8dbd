package nl.driehoek.bot.announcement;

import java.util.Optional;

import nl.driehoek.registrations.party.ChatId;

/**
 * A receiver of an announcement.
 *
 * @param chat where to write; empty for somebody who is reached by mail alone
 * @param letterTo gets the letter if there is no chat, or if it cannot be reached
 */
record Receiver(Optional<ChatId> chat, Addressee letterTo) {

}
