package nl.driehoek.bot.talk;

import java.util.List;
import java.util.Optional;

import nl.driehoek.registrations.party.ChatId;

/**
 * The cards to deliver to a chat after an update.
 *
 * @param chat the chat
 * @param cards those that this process has a lease on, the oldest first
 * @param shown the message that shows the card before them, if it is known
 */
public record Reply(ChatId chat, List<Unsent> cards, Optional<Integer> shown) {

	public Reply {
		cards = List.copyOf(cards);
	}

	static Reply of(Conversation conversation, String holder) {
		return new Reply(conversation.chat(),
				conversation.unsent().stream().filter(card -> card.lease().isHeldBy(holder)).toList(),
				conversation.shown());
	}

}
