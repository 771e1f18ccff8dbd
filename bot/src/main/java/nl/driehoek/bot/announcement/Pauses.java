package nl.driehoek.bot.announcement;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import nl.driehoek.bot.time.Backoff;

/**
 * Lengthens the pause between two looks at something for as long as nothing changes.
 */
final class Pauses {

	private static final Backoff BACKOFF = new Backoff(Duration.ofSeconds(10), Duration.ofMinutes(5));

	private final Map<String, Pause> pauses = new ConcurrentHashMap<>();

	private final Clock clock;

	Pauses(Clock clock) {
		this.clock = clock;
	}

	boolean isOver(String what) {
		Pause pause = this.pauses.get(what);
		return pause == null || !this.clock.instant().isBefore(pause.end());
	}

	/**
	 * Lengthens the pause, because nothing had changed.
	 */
	void grow(String what) {
		this.pauses.compute(what, (same, pause) -> next((pause == null) ? 1 : pause.times() + 1));
	}

	private Pause next(int times) {
		Duration pause = (times == 1) ? Duration.ZERO : BACKOFF.after(times - 1);
		return new Pause(times, this.clock.instant().plus(pause));
	}

	/**
	 * Ends the pause, because something had changed.
	 */
	void end(String what) {
		this.pauses.remove(what);
	}

	/**
	 * Forgets the pauses of everything else.
	 */
	void keep(Collection<String> these) {
		this.pauses.keySet().retainAll(these);
	}

	/**
	 * A time without a look.
	 *
	 * @param times how often in a row nothing had changed
	 * @param end when to look again
	 */
	private record Pause(int times, Instant end) {
	}

}
