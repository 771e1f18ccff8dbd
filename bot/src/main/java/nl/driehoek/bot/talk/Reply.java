package nl.driehoek.bot.talk;

import java.util.List;

import nl.driehoek.registrations.party.ChatId;

/**
 * What is to be shown in a chat after an update.
 *
 * @param chat where
 * @param cards those that nobody is sure to have seen, the oldest first
 */
public record Reply(ChatId chat, List<Unsent> cards) {

	public Reply {
		cards = List.copyOf(cards);
	}

	static Reply of(Conversation conversation) {
		return new Reply(conversation.chat(), conversation.unsent());
	}

}
