package nl.driehoek.bot.registration;

import java.time.Instant;
import java.util.List;

import nl.driehoek.registrations.party.ChatId;
import nl.driehoek.registrations.programme.ProgrammeId;

/**
 * All chats that want to hear when a programme opens.
 */
public interface Interests {

	/**
	 * Adds an interest; does nothing if the chat has one already.
	 */
	void add(Interest interest);

	void remove(ChatId chat);

	boolean contains(ChatId chat);

	/**
	 * Some interests in the order of their chats.
	 * @param after the last chat of the page before, or an empty text
	 */
	List<Interest> page(String after, int most);

	/**
	 * Stores that this chat was told of a programme.
	 */
	void told(ChatId chat, ProgrammeId programme);

	/**
	 * Deletes the interests from before this moment.
	 */
	void forget(Instant before);

}
