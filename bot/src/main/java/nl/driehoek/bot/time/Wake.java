package nl.driehoek.bot.time;

/**
 * Tells the sweeper that something was wanted here just now.
 */
public interface Wake {

	void wake();

}
