package nl.driehoek.bot.invitation;

import java.util.List;

import nl.driehoek.bot.outbox.Rows;
import nl.driehoek.registrations.seat.RegistrationId;

/**
 * All invitations, one for each attendee and seat.
 */
public interface Invitations {

	/**
	 * Wants invitations; one that is there already stays as it is.
	 * @return those that are new
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
	 * Those that are still to be sent though it was tried so often, or was refused.
	 */
	List<Invitation> struggling(int tries);

	/**
	 * Those that were refused for so long that nobody tries any more.
	 */
	List<Invitation> givenUp();

	/**
	 * Forgets the invitations of one registration.
	 */
	void forget(RegistrationId registration);

}
