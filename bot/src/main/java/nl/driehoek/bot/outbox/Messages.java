package nl.driehoek.bot.outbox;

import java.time.Instant;
import java.util.Optional;

/**
 * All messages, whether sent or not.
 */
public interface Messages {

	/**
	 * Adds a message; one with the same id stays as it is.
	 * @return whether it was added
	 */
	boolean want(Message message);

	Optional<Message> find(String id);

	/**
	 * Those that go to chats.
	 */
	Rows<Message> inChats();

	/**
	 * Those that go by mail.
	 */
	Rows<Message> byMail();

	/**
	 * The progress of an announcement.
	 */
	Tally tally(String announcement);

	/**
	 * Deletes all messages that were due before this, whatever their state.
	 */
	void forget(Instant before);

}
