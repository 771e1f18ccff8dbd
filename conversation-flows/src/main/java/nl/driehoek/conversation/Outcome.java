package nl.driehoek.conversation;

import nl.driehoek.registrations.programme.MeetingId;
import nl.driehoek.registrations.seat.Refusal;
import nl.driehoek.registrations.seat.RegistrationId;

/**
 * What came of a wish.
 */
public sealed interface Outcome {

	/**
	 * The driehoek has a seat.
	 *
	 * @param registration whose
	 * @param meeting where
	 */
	record Seated(RegistrationId registration, MeetingId meeting) implements Outcome {
	}

	/**
	 * There was no seat.
	 *
	 * @param reason why
	 */
	record Refused(Refusal reason) implements Outcome {
	}

	/**
	 * It was done as wished, and there is nothing more to say about it.
	 */
	record Done() implements Outcome {
	}

}
