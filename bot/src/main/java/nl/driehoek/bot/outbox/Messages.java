package nl.driehoek.bot.outbox;

import java.time.Instant;
import java.util.Optional;

/**
 * All messages that are to go, are going or have gone.
 */
public interface Messages {

	/**
	 * Wants a message; one that is there already stays as it is.
	 * @return whether it is new
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
	 * How far the messages of an announcement are.
	 */
	Tally tally(String announcement);

	/**
	 * Forgets all that were due before this, whatever became of them.
	 */
	void forget(Instant before);

}
