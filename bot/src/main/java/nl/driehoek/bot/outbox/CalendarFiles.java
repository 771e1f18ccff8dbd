package nl.driehoek.bot.outbox;

import java.util.Optional;

import nl.driehoek.registrations.seat.RegistrationId;

/**
 * Finds the calendar file that is sent after a card.
 */
@FunctionalInterface
public interface CalendarFiles {

	/**
	 * The current file of a registration; empty if it has no invitation.
	 */
	Optional<ChatFile> find(RegistrationId registration);

}
