package nl.driehoek.bot.talk;

import java.util.Optional;

/**
 * Confirms that the cards of a conversation were delivered, up to a number.
 *
 * @param number the number of the newest delivered card
 * @param shown the message that shows it
 */
public record Receipt(int number, Optional<Integer> shown) {

}
