package nl.driehoek.bot.telegram;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import nl.driehoek.registrations.party.ChatId;

/**
 * Remembers the oldest undelivered card of each chat. Later cards of the chat must wait,
 * because a receipt for one of them would count the older one as seen.
 */
final class MissedCards {

	private final Map<ChatId, Integer> oldest = new ConcurrentHashMap<>();

	void add(ChatId chat, int number) {
		this.oldest.merge(chat, number, Math::min);
	}

	boolean holdUp(ChatId chat, int number) {
		Integer missed = this.oldest.get(chat);
		return missed != null && missed < number;
	}

	/**
	 * Forgets a missed card up to this number: it was delivered, or is no longer needed.
	 */
	void settle(ChatId chat, int number) {
		this.oldest.computeIfPresent(chat, (same, missed) -> (missed <= number) ? null : missed);
	}

}
