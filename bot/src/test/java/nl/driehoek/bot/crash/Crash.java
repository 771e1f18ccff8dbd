package nl.driehoek.bot.crash;

/**
 * The process is gone; nobody may catch this.
 */
final class Crash extends Error {

	private static final long serialVersionUID = 1L;

	Crash(String where) {
		super(where, null, false, false);
	}

}
