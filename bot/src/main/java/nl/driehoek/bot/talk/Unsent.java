package nl.driehoek.bot.talk;

import java.util.Optional;

import nl.driehoek.bot.outbox.Card;

/**
 * A card that was said but that nobody is sure to have seen.
 *
 * @param number counts the cards of a conversation, from 1
 * @param card what was said
 * @param inPlaceOf the message that it replaces; empty for a message of its own
 */
public record Unsent(int number, Card card, Optional<Integer> inPlaceOf) {

}
