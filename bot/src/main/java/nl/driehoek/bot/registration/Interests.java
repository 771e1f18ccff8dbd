package nl.driehoek.bot.registration;

import java.time.Instant;
import java.util.List;

import nl.driehoek.registrations.party.ChatId;
import nl.driehoek.registrations.programme.ProgrammeId;

/**
 * All who want to hear when a programme opens.
 */
public interface Interests {

	/**
	 * Adds one; one that is there already stays as it is.
	 */
	void add(Interest interest);

	void remove(ChatId chat);

	boolean contains(ChatId chat);

	List<Interest> all();

	/**
	 * Notes that this one was told of a programme.
	 */
	void told(ChatId chat, ProgrammeId programme);

	/**
	 * Forgets those who left word before this.
	 */
	void forget(Instant before);

}
