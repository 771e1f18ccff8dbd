package nl.driehoek.bot.mail;

/**
 * What a failure means for the letter.
 */
enum SmtpVerdict {

	/** The receiver's server does not know the address. */
	NO_SUCH_ADDRESS,

	/** The receiver's mailbox does not take it now; other letters may go. */
	NOT_NOW,

	/** The mail server takes nothing from us now; all letters wait. */
	TROUBLE,

	/** The connection broke after the letter was handed over: it may have arrived. */
	UNCLEAR

}
