package nl.driehoek.bot.telegram;

import java.util.Optional;

import nl.driehoek.bot.talk.Incoming;
import nl.driehoek.registrations.party.ChatId;
import nl.driehoek.registrations.party.Language;

/**
 * What an update means to the bot.
 */
sealed interface Heard {

	/**
	 * The user said or did something in the conversation.
	 *
	 * @param incoming what the user did
	 * @param command the name of the command, if it looks like one
	 * @param callback the id of the press that must be answered, if it is one
	 */
	record Word(Incoming incoming, Optional<String> command, Optional<String> callback) implements Heard {
	}

	/**
	 * The user edited something that was said before.
	 *
	 * @param incoming the new text
	 */
	record Correction(Incoming incoming) implements Heard {
	}

	/**
	 * The bot only answers with a remark.
	 *
	 * @param chat that gets the remark
	 * @param language of the user
	 * @param remark which one
	 */
	record Beside(ChatId chat, Language language, Remark remark) implements Heard {
	}

	/**
	 * The bot ignores it.
	 *
	 * @param callback the id of the press that must be answered, if it is one
	 */
	record Nothing(Optional<String> callback) implements Heard {
	}

}
