package nl.driehoek.bot.outbox;

/**
 * How far a row is.
 */
public enum RowState {

	/** To be sent when it is due. */
	WANTED,

	/** Claimed by a process that sends it, until its lease ends. */
	SENDING,

	/** It arrived, as far as the other side says. */
	SENT,

	/** The other side will never take it. */
	REFUSED,

	/** The chat cannot be reached; a letter goes instead. */
	DIVERTED,

	/** Nobody can tell whether it arrived; staff decide. */
	UNSURE;

	/**
	 * Whether something is still to be done.
	 */
	public boolean isOpen() {
		return this == WANTED || this == SENDING;
	}

}
