package nl.driehoek.bot.talk;

import java.util.Optional;

/**
 * Tells that the cards of a conversation were seen, up to one.
 *
 * @param number the newest card that was seen
 * @param shown the message that shows it
 */
public record Receipt(int number, Optional<Integer> shown) {

}
