package nl.driehoek.bot.talk;

import java.util.Optional;

import nl.driehoek.bot.outbox.Card;

/**
 * A card whose delivery is not confirmed.
 *
 * @param number the number of the card in its conversation, from 1
 * @param card the card
 * @param inPlaceOf the message that it replaces; empty for a message of its own
 */
public record Unsent(int number, Card card, Optional<Integer> inPlaceOf) {

}
