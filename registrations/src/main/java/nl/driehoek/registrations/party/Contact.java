package nl.driehoek.registrations.party;

import java.util.Optional;

/**
 * How to reach the person who registered a party.
 */
public sealed interface Contact {

	/**
	 * Reads the text of a contact, as it is stored.
	 * @throws IllegalArgumentException if the text names no contact
	 */
	static Contact parse(String text) {
		return text.startsWith(ByMail.PREFIX) ? new ByMail(new MailAddress(text.substring(ByMail.PREFIX.length())))
				: new InChat(ChatId.parse(text));
	}

	/**
	 * The chat, if there is one.
	 */
	Optional<ChatId> chat();

	/**
	 * In the chat in which the registration was made.
	 *
	 * @param id which chat
	 */
	record InChat(ChatId id) implements Contact {

		@Override
		public Optional<ChatId> chat() {
			return Optional.of(this.id);
		}

		/**
		 * The contact as it is stored: {@code telegram:12345}.
		 */
		@Override
		public String toString() {
			return this.id.toString();
		}

	}

	/**
	 * By mail alone.
	 *
	 * @param address where
	 */
	record ByMail(MailAddress address) implements Contact {

		private static final String PREFIX = "mail:";

		@Override
		public Optional<ChatId> chat() {
			return Optional.empty();
		}

		/**
		 * The contact as it is stored: {@code mail:a@b.nl}.
		 */
		@Override
		public String toString() {
			return PREFIX + this.address;
		}

	}

}
