package nl.driehoek.bot.outbox;

/**
 * A text file that goes to a chat.
 *
 * @param name as it is saved, with its ending
 * @param content as it is written in UTF-8
 */
public record ChatFile(String name, String content) {

}
