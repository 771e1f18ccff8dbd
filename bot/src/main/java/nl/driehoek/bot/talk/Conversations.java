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
	 * Those that a sweep must look at by this moment, the longest due first.
	 * @param unfinished whether they had an open wish or an unconfirmed card
	 */
	List<Conversation> due(boolean unfinished, Instant moment, int most);

	/**
	 * Sets when a sweep must look at conversations next, unless somebody stored them
	 * since they were read.
	 */
	void postpone(Map<Conversation, Instant> moments);

	/**
	 * Deletes a conversation, unless somebody stored it since it was read.
	 */
	void remove(Conversation conversation);

}
