package nl.driehoek.bot.invitation;

import java.util.Optional;

import nl.driehoek.calendar.IcsFile;
import nl.driehoek.registrations.RegistrationId;

/**
 * The calendar files that go into chats.
 */
public interface CalendarFiles {

	/**
	 * The file for who registered: with the UID of their own invitation if they are one
	 * of the three, and with that of the registration if they arrange it for others.
	 */
	Optional<IcsFile> forRegistrant(RegistrationId registration);

}
