package nl.driehoek.registrations.seat;

import nl.driehoek.registrations.gemeente.GemeenteCode;
import nl.driehoek.registrations.programme.MeetingId;

/**
 * What can be asked of a {@link SeatPlan}.
 */
public sealed interface SeatCommand {

	/**
	 * A driehoek wants a seat.
	 *
	 * @param registration whose seat it will be; asking again changes nothing
	 * @param meeting where
	 * @param gemeente which one
	 */
	record Claim(RegistrationId registration, MeetingId meeting, GemeenteCode gemeente) implements SeatCommand {
	}

}
