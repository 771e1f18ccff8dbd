package nl.driehoek.conversation.announcing;

import java.util.Optional;

import nl.driehoek.conversation.View;
import nl.driehoek.registrations.programme.MeetingId;
import nl.driehoek.registrations.programme.ProgrammeId;

/**
 * Counts whom announcements reach.
 */
public interface Audiences extends View {

	/**
	 * How many people an announcement to the programme, or to one of its meetings,
	 * reaches.
	 */
	Reach reach(ProgrammeId programme, Optional<MeetingId> meeting);

}
