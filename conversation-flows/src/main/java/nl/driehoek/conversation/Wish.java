package nl.driehoek.conversation;

import nl.driehoek.registrations.gemeente.GemeenteCode;
import nl.driehoek.registrations.party.ChatId;
import nl.driehoek.registrations.party.Language;
import nl.driehoek.registrations.programme.ProgrammeId;
import nl.driehoek.registrations.seat.Registration;

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
	 * @param language in which to tell it
	 */
	record LeaveWord(ChatId chat, Language language) implements Wish {
	}

	/**
	 * Do not tell this chat any more.
	 *
	 * @param chat which one
	 */
	record TakeWordBack(ChatId chat) implements Wish {
	}

	/**
	 * Tell staff that somebody wanted to register a gemeente that has a seat already.
	 *
	 * @param programme for which programme
	 * @param gemeente which one
	 * @param chat who tried; telling it once is enough
	 */
	record ReportSecondTry(ProgrammeId programme, GemeenteCode gemeente, ChatId chat) implements Wish {
	}

	/**
	 * Write to everyone in the audience.
	 *
	 * @param announcement complete, with the id that was minted with its draft
	 */
	record Announce(AnnouncementDraft announcement) implements Wish {
	}

}
