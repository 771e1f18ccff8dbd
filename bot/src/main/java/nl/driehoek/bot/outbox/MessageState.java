package nl.driehoek.bot.outbox;

/**
 * How far a message is.
 */
public enum MessageState {

	/** To be sent when it is due. */
	WANTED,

	/** Somebody is sending it, until its lease ends. */
	SENDING,

	/** It arrived, as far as the other side says. */
	SENT,

	/** The other side will never take it. */
	FAILED,

	/** The chat cannot be reached; a letter took over. */
	DIVERTED,

	/** Nobody can tell whether it arrived; staff decide. */
	UNSURE

}
