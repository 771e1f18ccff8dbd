package nl.driehoek.bot.talk;

import java.util.Set;

import nl.driehoek.registrations.party.ChatId;

/**
 * Delivers replies to chats, in order within a chat, and reports each delivered card to
 * the {@link Receipts}. Returns at once; a chat that must wait delays no other chat.
 */
public interface CardDelivery {

	/**
	 * Delivers those cards of a reply that were not delivered by this process before.
	 */
	void deliver(Reply reply);

	/**
	 * The chats to which this process is still delivering a card.
	 */
	default Set<ChatId> underWay() {
		return Set.of();
	}

}
