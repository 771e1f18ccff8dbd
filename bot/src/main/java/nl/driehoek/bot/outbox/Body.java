package nl.driehoek.bot.outbox;

import java.util.Locale;
import java.util.Optional;

import nl.driehoek.registrations.party.ChatId;

/**
 * What a message says, and which way it goes.
 */
public sealed interface Body {

	/**
	 * The chat or mailbox it goes to.
	 */
	String receiver();

	/**
	 * By chat.
	 *
	 * @param chat where
	 * @param card what
	 * @param otherwise the letter to write if this chat cannot be reached
	 */
	record InChat(ChatId chat, Card card, Optional<Letter> otherwise) implements Body {

		@Override
		public String receiver() {
			return this.chat.toString();
		}

	}

	/**
	 * By mail.
	 *
	 * @param letter what, and to whom
	 */
	record ByMail(Letter letter) implements Body {

		@Override
		public String receiver() {
			return this.letter.to().value().toLowerCase(Locale.ROOT);
		}

	}

}
