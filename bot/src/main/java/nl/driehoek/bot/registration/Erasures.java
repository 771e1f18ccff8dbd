package nl.driehoek.bot.registration;

import java.time.Duration;
import java.util.Optional;

/**
 * The erasures that were announced, each with how long the bot had run by then.
 */
interface Erasures {

	Optional<Duration> announced(String meeting);

	void announce(String meeting, Duration ran);

	void callOff(String meeting);

}
