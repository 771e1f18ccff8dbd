package nl.driehoek.conversation.announcing;

import nl.driehoek.conversation.Word;

/**
 * What is decided about an announcement.
 */
enum AnnouncingWord implements Word {

	/** Nothing is missing. */
	COMPLETE,

	/** The announcement goes out. */
	CONFIRMED

}
