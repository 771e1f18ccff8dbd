package nl.driehoek.bot.outbox;

import java.util.Optional;

import nl.driehoek.registrations.party.ChatId;

/**
 * Sends cards to chats.
 */
public interface ChatCourier {

	/**
	 * Waits until the rate limits allow a message to this chat.
	 * @return false if the thread was interrupted, as the bot stops
	 */
	default boolean awaitTurn(ChatId chat) {
		return true;
	}

	/**
	 * Sends a card and waits for the result.
	 */
	Delivery deliver(ChatId chat, Card card);

	/**
	 * Shows a card that changes: sends it the first time and edits it after that.
	 * @param shown the message number, if it was sent before
	 * @return the message number, or empty if it could not be shown
	 */
	Optional<Integer> show(ChatId chat, Optional<Integer> shown, Card card);

}
