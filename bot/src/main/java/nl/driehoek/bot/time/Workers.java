package nl.driehoek.bot.time;

import java.util.concurrent.Executor;

/**
 * Provides threads for background work.
 */
public interface Workers {

	/**
	 * Threads that share one queue; queued work is dropped when the bot stops.
	 * @param name the thread name, also used in the log
	 * @param threads the most threads
	 */
	Executor crew(String name, int threads);

}
