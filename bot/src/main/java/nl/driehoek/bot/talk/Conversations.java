package nl.driehoek.bot.talk;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.driehoek.registrations.party.ChatId;

/**
 * All conversations, one for each chat.
 */
public interface Conversations {

	Optional<Conversation> find(ChatId chat);

	/**
	 * Stores a conversation if nobody else stored it since it was read.
	 * @return the conversation as it is stored now, or empty if somebody else was faster
	 */
	Optional<Conversation> save(Conversation conversation);

	/**
	 * Stores in one batch up to which card this process delivered, in each chat.
	 * @param holder this process in the leases of its cards
	 */
	void seen(Map<ChatId, Receipt> receipts, String holder);

	/**
	 * Those with an open wish or an unconfirmed card, and without input since this
	 * moment.
	 */
	List<Conversation> unfinished(Instant quietSince);

	/**
	 * Those without input since this moment and without a reminder, the longest inactive
	 * first.
	 */
	List<Conversation> quiet(Instant quietSince);

	/**
	 * Deletes those without input since this moment.
	 */
	void forget(Instant quietSince);

}
