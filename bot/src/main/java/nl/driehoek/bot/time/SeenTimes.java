package nl.driehoek.bot.time;

import java.util.Optional;

/**
 * Where it is stored what the clock showed last.
 */
public interface SeenTimes {

	Optional<Seen> read();

	void write(Seen seen);

}
