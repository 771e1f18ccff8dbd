package nl.driehoek.conversation;

/**
 * The commands everyone may give at any step.
 */
public enum Command {

	/** Begin, or go on. */
	START,

	/** Frequent questions and a human contact. */
	HELP,

	/** Show my registration, and send the calendar file again. */
	MINE,

	/** Who keeps what, why and how long. */
	PRIVACY,

	/** Dutch or English. */
	LANGUAGE,

	/** Finish it later. */
	STOP,

	/** Staff: write to everyone. */
	ANNOUNCE

}
