package nl.driehoek.bot.outbox;

/**
 * How far a row is.
 */
public enum RowState {

	/** To be sent when it is due. */
	WANTED,

	/** Claimed by a process, until the lease ends. */
	SENDING,

	/** Accepted by the other side. */
	SENT,

	/** The other side will never accept it. */
	REFUSED,

	/** The chat cannot be reached; a letter replaces the card. */
	DIVERTED,

	/** It is unknown whether it arrived; staff decide. */
	UNSURE;

	/**
	 * Whether something is still to be done.
	 */
	public boolean isOpen() {
		return this == WANTED || this == SENDING;
	}

}
