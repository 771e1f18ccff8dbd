package nl.driehoek.bot.registration;

import nl.driehoek.registrations.programme.Meeting;
import nl.driehoek.registrations.programme.Programme;

/**
 * Hears what will be erased, before it is.
 */
public interface ErasureNews {

	/**
	 * Names and addresses of a meeting will be erased after a day of running.
	 * @param parties how many were registered; must be idempotent
	 */
	void willErase(Programme programme, Meeting meeting, int parties);

}
