package nl.driehoek.bot.invitation;

import java.util.List;

import nl.driehoek.bot.outbox.Rows;
import nl.driehoek.registrations.seat.RegistrationId;

/**
 * All invitations, one for each attendee and seat.
 */
public interface Invitations {

	/**
	 * Adds invitations; one with the same UID stays as it is.
	 * @return those that were added
	 */
	List<Invitation> want(List<Invitation> invitations);

	/**
	 * The invitations as rows of the outbox.
	 */
	Rows<Invitation> rows();

	/**
	 * The invitations of one registration, in the order of the roles.
	 */
	List<Invitation> of(RegistrationId registration);

	/**
	 * Open invitations with so many attempts, or with a refusal.
	 */
	List<Invitation> struggling(int tries);

	/**
	 * Those that were refused for so long that they are not retried any more.
	 */
	List<Invitation> givenUp();

	/**
	 * Those whose address is unknown to its mail server, and that are still tried.
	 */
	List<Invitation> refused();

	/**
	 * Deletes the invitations of one registration.
	 */
	void forget(RegistrationId registration);

}
