package nl.driehoek.bot.outbox;

import java.util.Optional;

import nl.driehoek.registrations.seat.RegistrationId;

/**
 * Knows the calendar files that follow a card.
 */
@FunctionalInterface
public interface CalendarFiles {

	/**
	 * The file of a registration as it is now; empty when there is nothing to put in a
	 * calendar.
	 */
	Optional<ChatFile> find(RegistrationId registration);

}
