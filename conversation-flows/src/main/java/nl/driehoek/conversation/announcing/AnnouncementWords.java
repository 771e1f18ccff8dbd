package nl.driehoek.conversation.announcing;

import java.util.List;

import nl.driehoek.conversation.Words;
import nl.driehoek.registrations.programme.Organiser;

/**
 * What an announcement looks like when it arrives. The preview and the messages are made
 * of the same words, so that the first shows what the second says.
 */
public final class AnnouncementWords {

	/** The bundle of these words. */
	public static final String BUNDLE = "nl/driehoek/conversation/announcing/messages";

	private AnnouncementWords() {
	}

	/**
	 * The card in a chat.
	 */
	public static Words inChat(String text, Organiser organiser) {
		return Words.message("announced.chat", Words.verbatim(organiser.name()), Words.verbatim(text));
	}

	/**
	 * What stands above the text in a mail.
	 */
	public static Words greeting(String name) {
		return Words.message("announced.greeting", Words.verbatim(name));
	}

	/**
	 * The paragraphs that stand below the text in a mail, the signature left out.
	 */
	public static List<Words> belowText() {
		return List.of(Words.message("announced.why"), Words.message("announced.reply"));
	}

}
