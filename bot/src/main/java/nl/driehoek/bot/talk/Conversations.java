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
	 * Stores a conversation if nobody else did since it was read.
	 * @return the conversation as it is stored now, or empty if somebody else was faster
	 */
	Optional<Conversation> save(Conversation conversation);

	/**
	 * Notes in one batch which cards were seen; a conversation that moved on since the
	 * card was said is left alone.
	 */
	void seen(Map<ChatId, Receipt> receipts);

	/**
	 * Those that a crash may have left unfinished and whose user was quiet since then.
	 */
	List<Conversation> unfinished(Instant quietSince);

	/**
	 * Those not nudged yet whose user was quiet since then, the longest first.
	 */
	List<Conversation> quiet(Instant quietSince);

	/**
	 * Forgets those whose user was quiet since then.
	 */
	void forget(Instant quietSince);

}
