package nl.driehoek.conversation.registering;

import java.util.List;

import nl.driehoek.conversation.Outcome;
import nl.driehoek.registrations.programme.MeetingId;
import nl.driehoek.registrations.seat.Refusal;
import nl.driehoek.registrations.seat.RegistrationId;

/**
 * What came of the wish to register.
 */
public sealed interface SeatOutcome extends Outcome {

	/**
	 * The driehoek has a seat.
	 *
	 * @param registration whose seat it is
	 * @param meeting at which meeting
	 */
	record Seated(RegistrationId registration, MeetingId meeting) implements SeatOutcome {

		@Override
		public List<RegistrationId> invitations() {
			return List.of(this.registration);
		}

	}

	/**
	 * There was no seat.
	 *
	 * @param reason why
	 */
	record Refused(Refusal reason) implements SeatOutcome {
	}

}
