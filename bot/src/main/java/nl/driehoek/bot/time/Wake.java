package nl.driehoek.bot.time;

/**
 * Tells the sweeper that there is something to do now, rather than when it looks next.
 */
public interface Wake {

	void wake();

}
