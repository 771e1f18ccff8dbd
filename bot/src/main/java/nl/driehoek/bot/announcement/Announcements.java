package nl.driehoek.bot.announcement;

import java.util.List;
import java.util.Optional;

import nl.driehoek.registrations.programme.MeetingId;
import nl.driehoek.registrations.programme.ProgrammeId;

/**
 * Stores the announcements.
 */
public interface Announcements {

	/**
	 * Adds an announcement; does nothing if its id is stored already.
	 */
	void add(Announcement announcement);

	Optional<Announcement> find(String id);

	/**
	 * The announcements that are not done.
	 */
	List<Announcement> open();

	/**
	 * Replaces an announcement by compare-and-set on its version.
	 * @return whether it was replaced
	 */
	boolean replace(Announcement announcement);

	/**
	 * Deletes the announcements to the participants of one meeting.
	 */
	void forget(ProgrammeId programme, MeetingId meeting);

	/**
	 * Deletes all announcements of a programme.
	 */
	void forget(ProgrammeId programme);

}
