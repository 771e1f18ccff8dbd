package nl.driehoek.registrations.programme;

import java.util.List;

/**
 * Something that a programme asks those who register.
 */
public enum Ask {

	/** In which province they like to come; may be left out. */
	REGION,

	/** Which meeting. */
	MEETING,

	/** Which gemeente. */
	GEMEENTE,

	/** Which of the three registers, or who else. */
	REGISTRANT,

	/** The names and addresses of those who come. */
	ATTENDEES;

	/** What a driehoek is asked, in this order. */
	public static final List<Ask> OF_A_DRIEHOEK = List.of(REGION, MEETING, GEMEENTE, REGISTRANT, ATTENDEES);

	/**
	 * Whether a registration can be complete without it.
	 */
	public boolean mayBeLeftOut() {
		return this == REGION;
	}

}
