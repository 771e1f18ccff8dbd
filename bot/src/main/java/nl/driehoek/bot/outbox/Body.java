package nl.driehoek.bot.outbox;

import java.util.Optional;

import nl.driehoek.registrations.party.ChatId;

/**
 * What a message says, and which way it goes.
 */
public sealed interface Body {

	/**
	 * By chat.
	 *
	 * @param chat where
	 * @param card what
	 * @param otherwise the letter to write if this chat cannot be reached
	 */
	record InChat(ChatId chat, Card card, Optional<Letter> otherwise) implements Body {
	}

	/**
	 * By mail.
	 *
	 * @param letter what, and to whom
	 */
	record ByMail(Letter letter) implements Body {
	}

}
