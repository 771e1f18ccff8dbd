package nl.driehoek.bot.talk;

/**
 * Brings replies to chats, one after the other within a chat, and tells the
 * {@link Receipts} what was seen. It returns at once; a chat that must wait holds up no
 * other.
 */
public interface CardDelivery {

	/**
	 * Delivers the cards of a reply that were not handed over before.
	 */
	void deliver(Reply reply);

}
