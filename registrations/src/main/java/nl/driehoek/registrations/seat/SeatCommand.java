package nl.driehoek.registrations.seat;

import java.util.Optional;

import nl.driehoek.registrations.gemeente.GemeenteCode;
import nl.driehoek.registrations.programme.MeetingId;

/**
 * A request to change a {@link SeatPlan}.
 */
public sealed interface SeatCommand {

	/**
	 * A party wants a seat.
	 *
	 * @param registration whose seat it will be; asking again changes nothing
	 * @param meeting where
	 * @param driehoekOf the gemeente whose driehoek it is; empty for a person who comes
	 * alone
	 */
	record Claim(RegistrationId registration, MeetingId meeting,
			Optional<GemeenteCode> driehoekOf) implements SeatCommand {
	}

}
