package nl.driehoek.bot.registration;

import nl.driehoek.registrations.Registration;
import nl.driehoek.registrations.SeatEntry;

/**
 * What others must hear of the desk's decisions. Each may be told several times and must
 * make it one.
 */
public interface RegistrationNews {

	/**
	 * A driehoek has a seat.
	 */
	void seated(Registration registration, SeatEntry seat);

	/**
	 * Somebody tried to register a gemeente that has a seat already.
	 */
	void triedAgain(Registration second, SeatEntry seat);

}
