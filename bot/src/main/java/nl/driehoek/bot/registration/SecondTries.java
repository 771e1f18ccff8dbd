package nl.driehoek.bot.registration;

import nl.driehoek.registrations.gemeente.GemeenteCode;
import nl.driehoek.registrations.party.ChatId;
import nl.driehoek.registrations.programme.ProgrammeId;

/**
 * Hears when somebody tries to register a gemeente that has a seat already. Telling it
 * several times must make it one.
 */
public interface SecondTries {

	/**
	 * Somebody tried again.
	 * @param chat who
	 */
	void triedAgain(ProgrammeId programme, GemeenteCode gemeente, ChatId chat);

}
