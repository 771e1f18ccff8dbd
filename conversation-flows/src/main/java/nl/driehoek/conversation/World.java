package nl.driehoek.conversation;

import java.time.Instant;
import java.util.List;

import nl.driehoek.registrations.party.ChatId;
import nl.driehoek.registrations.programme.Programme;
import nl.driehoek.registrations.programme.ProgrammeId;
import nl.driehoek.registrations.seat.Registration;
import nl.driehoek.registrations.seat.SeatPlan;

/**
 * What a conversation may look at, and never change. It may be a moment out of date, so
 * the desk decides, not the conversation.
 */
public interface World {

	Instant now();

	/**
	 * All programmes, the newest first; those without a date are the newest.
	 */
	List<Programme> programmes();

	SeatPlan plan(ProgrammeId programme);

	/**
	 * The registrations that this chat made and that have a seat, the oldest first.
	 */
	List<Registration> registrationsOf(ChatId chat);

	/**
	 * What only one chapter looks at.
	 * @throws IllegalArgumentException if there is no such view
	 */
	<V extends View> V view(Class<V> type);

}
