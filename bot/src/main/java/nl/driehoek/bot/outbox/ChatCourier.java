package nl.driehoek.bot.outbox;

import java.util.Optional;

import nl.driehoek.registrations.party.ChatId;

/**
 * Brings cards to chats, at the pace that bulk sending allows.
 */
public interface ChatCourier {

	/**
	 * Sends a card and waits for what becomes of it.
	 */
	Delivery deliver(ChatId chat, Card card);

	/**
	 * Shows a card that changes: sends it the first time, changes it in place after that.
	 * @param shown the number the chat gave it when it was first sent
	 * @return that number, or empty if it could not be shown
	 */
	Optional<Integer> show(ChatId chat, Optional<Integer> shown, Card card);

}
