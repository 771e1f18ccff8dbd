package nl.driehoek.conversation.registering;

import nl.driehoek.conversation.View;
import nl.driehoek.registrations.party.ChatId;

/**
 * Tells which chats asked to be told when a programme opens.
 */
public interface LeftWords extends View {

	boolean hasLeftWord(ChatId chat);

}
