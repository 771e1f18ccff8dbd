package nl.driehoek.bot.storage;

/**
 * Which processes use the database.
 */
public enum Sharing {

	/** Only this one: the embedded store serves one process. */
	ALONE,

	/** Perhaps others, too. */
	SHARED

}
