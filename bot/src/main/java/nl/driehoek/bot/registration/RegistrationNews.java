package nl.driehoek.bot.registration;

import nl.driehoek.registrations.seat.Registration;
import nl.driehoek.registrations.seat.SeatEntry;

/**
 * What others must do when a driehoek has a seat. Telling it several times must make it
 * one.
 */
public interface RegistrationNews {

	/**
	 * A driehoek has a seat.
	 */
	void seated(Registration registration, SeatEntry seat);

}
