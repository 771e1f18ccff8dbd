package nl.driehoek.bot.announcement;

import java.util.Optional;

import nl.driehoek.registrations.party.ChatId;

/**
 * Somebody who gets an announcement.
 *
 * @param chat where, for who has one
 * @param person who gets a letter: who has no chat, or whose chat cannot be reached
 */
record Receiver(Optional<ChatId> chat, Person person) {

}
