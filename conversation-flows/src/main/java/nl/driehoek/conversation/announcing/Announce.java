package nl.driehoek.conversation.announcing;

import nl.driehoek.conversation.Wish;

/**
 * The wish to write to everyone in the audience.
 *
 * @param announcement complete, with the id that was minted when it was begun
 */
public record Announce(WrittenAnnouncement announcement) implements Wish {

}
