package nl.driehoek.bot.talk;

import java.util.Optional;

import nl.driehoek.bot.outbox.Card;
import nl.driehoek.bot.outbox.ChatFile;

/**
 * The answer to a {@link DirectCommand}.
 *
 * @param card the card
 * @param file the file that is sent after the card
 */
public record DirectAnswer(Card card, Optional<ChatFile> file) {

}
