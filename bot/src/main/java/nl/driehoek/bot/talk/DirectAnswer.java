package nl.driehoek.bot.talk;

import java.util.Optional;

import nl.driehoek.bot.outbox.Card;
import nl.driehoek.bot.outbox.ChatFile;

/**
 * What a {@link DirectCommand} is answered with.
 *
 * @param card what is said
 * @param file what follows it
 */
public record DirectAnswer(Card card, Optional<ChatFile> file) {

}
