package nl.driehoek.conversation.registering;

import nl.driehoek.conversation.Wish;
import nl.driehoek.registrations.gemeente.GemeenteCode;
import nl.driehoek.registrations.party.ChatId;
import nl.driehoek.registrations.party.Language;
import nl.driehoek.registrations.programme.ProgrammeId;
import nl.driehoek.registrations.seat.Registration;

/**
 * What can be wished while a driehoek registers.
 */
public sealed interface RegistrationWish extends Wish {

	/**
	 * A seat for this driehoek. Its outcome is a {@link SeatOutcome}.
	 *
	 * @param registration complete, with the id that was minted with the draft
	 */
	record Register(Registration registration) implements RegistrationWish {
	}

	/**
	 * Tell this chat when a programme opens.
	 *
	 * @param chat which one
	 * @param language in which to tell it
	 */
	record LeaveWord(ChatId chat, Language language) implements RegistrationWish {
	}

	/**
	 * Do not tell this chat any more.
	 *
	 * @param chat which one
	 */
	record TakeWordBack(ChatId chat) implements RegistrationWish {
	}

	/**
	 * Tell staff that somebody wanted to register a gemeente that has a seat already.
	 *
	 * @param programme for which programme
	 * @param gemeente which one
	 * @param chat where it was tried
	 */
	record ReportSecondTry(ProgrammeId programme, GemeenteCode gemeente, ChatId chat) implements RegistrationWish {
	}

}
