package nl.driehoek.bot.invitation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

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

	Optional<Invitation> find(String uid);

	/**
	 * The invitations that are to be sent and whose time has come.
	 */
	List<Invitation> due(Instant now, int most);

	/**
	 * When the next one is due, if any is to be sent.
	 */
	Optional<Instant> nextDue();

	/**
	 * Replaces an invitation if nobody else did since it was read.
	 * @return the invitation as it is stored now, or empty if somebody else was faster
	 */
	Optional<Invitation> replace(Invitation invitation);

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
