package nl.driehoek.bot.telegram;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import nl.driehoek.registrations.party.ChatId;

/**
 * The share of each chat in the waiting updates. A chat that exceeds it is cut off for a
 * while, so that its other updates can be dropped at once.
 */
final class ChatShares {

	/** How many updates of a chat may wait while one is processed. */
	static final int MOST_WAITING = 50;

	private static final Duration CUT_OFF = Duration.ofSeconds(10);

	private final Map<ChatId, Integer> taken = new ConcurrentHashMap<>();

	private final Cache<ChatId, Boolean> cutOff;

	ChatShares(Ticker ticker) {
		this.cutOff = Caffeine.newBuilder().ticker(ticker).expireAfterWrite(CUT_OFF).maximumSize(10_000).build();
	}

	/**
	 * Takes a place for an update, which must be given back.
	 * @return false if the update must be dropped
	 */
	boolean take(ChatId chat) {
		if (this.cutOff.getIfPresent(chat) != null) {
			return false;
		}
		if (this.taken.getOrDefault(chat, 0) > MOST_WAITING) {
			this.cutOff.put(chat, true);
			return false;
		}
		this.taken.merge(chat, 1, Integer::sum);
		return true;
	}

	void giveBack(ChatId chat) {
		this.taken.computeIfPresent(chat, (same, updates) -> (updates > 1) ? updates - 1 : null);
	}

}
