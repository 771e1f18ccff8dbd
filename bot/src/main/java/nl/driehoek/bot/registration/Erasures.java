package nl.driehoek.bot.registration;

import java.time.Duration;
import java.util.Map;

/**
 * The erasures that were announced, each with how long the bot had run by then.
 */
interface Erasures {

	/** By meeting. */
	Map<String, Duration> announced();

	void announce(String meeting, Duration ran);

	void callOff(String meeting);

}
