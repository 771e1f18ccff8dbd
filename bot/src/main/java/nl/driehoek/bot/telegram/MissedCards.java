package nl.driehoek.bot.telegram;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import nl.driehoek.registrations.party.ChatId;

/**
 * The cards that could not be brought for now. Each holds up the later ones of its chat:
 * a receipt for one of those would count it as seen.
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
	 * Lets go of those up to this one: they were brought, or nobody waits for them.
	 */
	void settle(ChatId chat, int number) {
		this.oldest.computeIfPresent(chat, (same, missed) -> (missed <= number) ? null : missed);
	}

}
