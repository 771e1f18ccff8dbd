package nl.driehoek.bot.announcement;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import nl.driehoek.bot.outbox.Backoff;

/**
 * Lets what brought nothing new be looked at less and less often.
 */
final class Pauses {

	private static final Duration LONGEST = Duration.ofMinutes(5);

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
	 * Notes that there was nothing new once more.
	 */
	void grow(String what) {
		this.pauses.compute(what, (same, pause) -> next((pause == null) ? 1 : pause.times() + 1));
	}

	private Pause next(int times) {
		Duration backoff = (times == 1) ? Duration.ZERO : Backoff.after(times - 1);
		return new Pause(times, this.clock.instant().plus((backoff.compareTo(LONGEST) < 0) ? backoff : LONGEST));
	}

	/**
	 * Notes that there was something new.
	 */
	void end(String what) {
		this.pauses.remove(what);
	}

	/**
	 * Forgets all others.
	 */
	void keep(Collection<String> these) {
		this.pauses.keySet().retainAll(these);
	}

	/**
	 * A time of not looking.
	 *
	 * @param times how often in a row there was nothing new
	 * @param end when to look again
	 */
	private record Pause(int times, Instant end) {
	}

}
