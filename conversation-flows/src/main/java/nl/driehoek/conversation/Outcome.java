package nl.driehoek.conversation;

import java.util.List;

import nl.driehoek.registrations.seat.RegistrationId;

/**
 * What came of a wish. A chapter whose wishes can end in several ways brings its own
 * outcomes.
 */
public interface Outcome {

	/**
	 * The registrations whose calendar files go with the next answer.
	 */
	default List<RegistrationId> invitations() {
		return List.of();
	}

	/**
	 * The wish was fulfilled, and there is nothing more to say about it.
	 */
	record Done() implements Outcome {
	}

}
