package nl.driehoek.bot.time;

/**
 * Wakes the sweeps after this process has created rows to handle.
 */
public interface Wake {

	void wake();

}
