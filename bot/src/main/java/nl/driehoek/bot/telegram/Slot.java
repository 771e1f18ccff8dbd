package nl.driehoek.bot.telegram;

import java.util.Optional;

import nl.driehoek.registrations.party.ChatId;

/**
 * What {@link Traffic} must know of a call to decide when it is made.
 *
 * @param urgency how soon
 * @param chat it concerns, if it concerns one
 * @param message whether it sends a new message, of which a chat may get few
 */
record Slot(Urgency urgency, Optional<ChatId> chat, boolean message) {

	Slot as(Urgency other) {
		return new Slot(other, this.chat, this.message);
	}

	boolean isGranted() {
		return this.urgency == Urgency.GRANTED;
	}

	static Slot message(Urgency urgency, ChatId chat) {
		return new Slot(urgency, Optional.of(chat), true);
	}

	static Slot edit(Urgency urgency, ChatId chat) {
		return new Slot(urgency, Optional.of(chat), false);
	}

	/**
	 * For a call that shows no message, such as the answer to a press.
	 */
	static Slot sign(Optional<ChatId> chat) {
		return new Slot(Urgency.ANSWER, chat, false);
	}

	/**
	 * For a call that had its turn before.
	 */
	static Slot granted(ChatId chat) {
		return edit(Urgency.GRANTED, chat);
	}

	/**
	 * For a call that concerns no chat.
	 */
	static Slot setting() {
		return new Slot(Urgency.NEWS, Optional.empty(), false);
	}

}
