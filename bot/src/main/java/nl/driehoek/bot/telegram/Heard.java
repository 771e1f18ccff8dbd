package nl.driehoek.bot.telegram;

import java.util.Optional;

import nl.driehoek.bot.talk.Incoming;
import nl.driehoek.registrations.party.ChatId;
import nl.driehoek.registrations.party.Language;

/**
 * What an update is to us.
 */
sealed interface Heard {

	/**
	 * Something for the conversation.
	 *
	 * @param incoming what was done
	 * @param command the name of the command, if it looks like one
	 * @param callback the press that waits for a sign of life, if it is one
	 */
	record Word(Incoming incoming, Optional<String> command, Optional<String> callback) implements Heard {
	}

	/**
	 * Something that we only make a remark on.
	 *
	 * @param chat where
	 * @param language of who did it
	 * @param remark which one
	 */
	record Beside(ChatId chat, Language language, Remark remark) implements Heard {
	}

	/**
	 * Nothing to us.
	 *
	 * @param callback the press that waits for a sign of life, if it is one
	 */
	record Nothing(Optional<String> callback) implements Heard {
	}

}
