package nl.driehoek.conversation;

import nl.driehoek.registrations.ChatId;
import nl.driehoek.registrations.Registration;

/**
 * What a conversation wants to be done. It is stored with the conversation and carried
 * out until its outcome is known, so doing it twice must be the same as doing it once.
 */
public sealed interface Wish {

	/**
	 * A seat for this driehoek.
	 *
	 * @param registration complete, with the id that was minted with the draft
	 */
	record Register(Registration registration) implements Wish {
	}

	/**
	 * Tell this chat when a programme opens.
	 *
	 * @param chat which one
	 */
	record LeaveWord(ChatId chat) implements Wish {
	}

	/**
	 * Do not tell this chat any more.
	 *
	 * @param chat which one
	 */
	record TakeWordBack(ChatId chat) implements Wish {
	}

	/**
	 * Write to everyone in the audience.
	 *
	 * @param announcement complete, with the id that was minted with its draft
	 */
	record Announce(AnnouncementDraft announcement) implements Wish {
	}

}
