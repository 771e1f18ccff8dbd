package nl.driehoek.bot.announcement;

import java.util.List;
import java.util.Optional;

import nl.driehoek.registrations.programme.MeetingId;
import nl.driehoek.registrations.programme.ProgrammeId;

/**
 * All announcements.
 */
public interface Announcements {

	/**
	 * Adds one; one that is there already stays as it is.
	 */
	void add(Announcement announcement);

	Optional<Announcement> find(String id);

	/**
	 * Those that are not done.
	 */
	List<Announcement> open();

	/**
	 * Replaces one if nobody else did since it was read.
	 * @return whether it was replaced
	 */
	boolean replace(Announcement announcement);

	/**
	 * Forgets those to everyone at one meeting.
	 */
	void forget(ProgrammeId programme, MeetingId meeting);

	/**
	 * Forgets all those of a programme.
	 */
	void forget(ProgrammeId programme);

}
