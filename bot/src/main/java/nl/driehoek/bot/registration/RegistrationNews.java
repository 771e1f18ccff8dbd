package nl.driehoek.bot.registration;

import nl.driehoek.registrations.seat.Registration;
import nl.driehoek.registrations.seat.SeatEntry;

/**
 * What others must do when an entry of the seat plan changed. Must be idempotent, and an
 * older revision must not undo what a newer one did.
 */
public interface RegistrationNews {

	/**
	 * An entry of the plan is new, or has a new revision.
	 */
	void changed(Registration registration, SeatEntry entry);

}
