package nl.driehoek.bot.outbox;

import java.time.Instant;
import java.util.List;
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
	 * The messages that are wanted or being sent and whose time has come, the oldest
	 * first.
	 * @param letters whether those by mail too
	 */
	List<Message> due(Instant now, boolean letters, int most);

	/**
	 * When the next one is due, if any is to go.
	 */
	Optional<Instant> nextDue();

	/**
	 * Replaces a message if nobody else did since it was read.
	 * @return the message as it is stored now, or empty if somebody else was faster
	 */
	Optional<Message> replace(Message message);

	/**
	 * How far the messages of an announcement are.
	 */
	Tally tally(String announcement);

	/**
	 * Forgets all that were due before this, whatever became of them.
	 */
	void forget(Instant before);

}
