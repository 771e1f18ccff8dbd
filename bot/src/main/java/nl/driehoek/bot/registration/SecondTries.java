package nl.driehoek.bot.registration;

import nl.driehoek.registrations.gemeente.GemeenteCode;
import nl.driehoek.registrations.party.Contact;
import nl.driehoek.registrations.programme.ProgrammeId;

/**
 * Is told when somebody tries to register a driehoek that has a seat already. Must be
 * idempotent.
 */
public interface SecondTries {

	/**
	 * Somebody tried to register a driehoek that has a seat already.
	 * @param contact the contact that tried
	 */
	void triedAgain(ProgrammeId programme, GemeenteCode gemeente, Contact contact);

}
