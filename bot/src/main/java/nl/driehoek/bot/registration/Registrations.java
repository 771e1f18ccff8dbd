package nl.driehoek.bot.registration;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import nl.driehoek.registrations.party.ChatId;
import nl.driehoek.registrations.seat.Registration;
import nl.driehoek.registrations.seat.RegistrationId;

/**
 * All registrations that have a seat, or whose seat is being decided.
 */
public interface Registrations {

	/**
	 * Adds a registration; one that is there already stays as it is.
	 * @return whether it is there now; false if the contact has
	 * {@value Registration#MOST_OF_ONE_CONTACT} others
	 */
	boolean add(Registration registration);

	Optional<Registration> find(RegistrationId id);

	/**
	 * Those of one chat, the oldest first.
	 */
	List<Registration> ofChat(ChatId chat);

	/**
	 * Those with these ids, in no particular order.
	 */
	List<Registration> withIds(Collection<RegistrationId> ids);

	/**
	 * Notes that these have an entry in the seat plan.
	 */
	void claimed(Collection<RegistrationId> ids);

	/**
	 * Removes a registration that got no seat, unless it is noted as claimed.
	 */
	void removeUnclaimed(RegistrationId id);

	/**
	 * Those that were promised before this moment and are not noted as claimed, the
	 * oldest first: a crash may have come before their claim.
	 */
	List<Registration> unclaimed(Instant before, int most);

	/**
	 * Removes those with these ids, and all that was known of their people.
	 */
	void remove(Collection<RegistrationId> ids);

}
