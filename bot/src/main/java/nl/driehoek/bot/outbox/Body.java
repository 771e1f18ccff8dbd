package nl.driehoek.bot.outbox;

import java.util.Locale;
import java.util.Optional;

import nl.driehoek.registrations.party.ChatId;

/**
 * The content of a message, and how it is sent.
 */
public sealed interface Body {

	/**
	 * The chat or mailbox it goes to.
	 */
	String receiver();

	/**
	 * By chat.
	 *
	 * @param chat the receiver
	 * @param card the content
	 * @param otherwise the letter to send if the chat cannot be reached
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
	 * @param letter the content and the receiver
	 */
	record ByMail(Letter letter) implements Body {

		@Override
		public String receiver() {
			return this.letter.to().value().toLowerCase(Locale.ROOT);
		}

	}

}
