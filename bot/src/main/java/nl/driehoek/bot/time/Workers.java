package nl.driehoek.bot.time;

import java.util.concurrent.Executor;

/**
 * Gives threads to work that nobody waits for.
 */
public interface Workers {

	/**
	 * Threads that share one queue of work; the work is dropped when the bot stops.
	 * @param name what they do, for a thread dump and the log
	 * @param threads how many at most
	 */
	Executor crew(String name, int threads);

}
