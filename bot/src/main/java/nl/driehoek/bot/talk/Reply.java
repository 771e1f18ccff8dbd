package nl.driehoek.bot.talk;

import java.util.List;

import nl.driehoek.registrations.party.ChatId;

/**
 * The cards to deliver to a chat after an update.
 *
 * @param chat the chat
 * @param cards those that this process has a lease on, the oldest first
 */
public record Reply(ChatId chat, List<Unsent> cards) {

	public Reply {
		cards = List.copyOf(cards);
	}

	static Reply of(Conversation conversation, String holder) {
		return new Reply(conversation.chat(),
				conversation.unsent().stream().filter(card -> card.lease().isHeldBy(holder)).toList());
	}

}
