package nl.driehoek.bot.time;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A sweep made from method references.
 *
 * @param name the name in the log
 * @param all handles all due rows
 * @param next when the next row is due
 * @param every the pause between two sweeps
 */
public record Chore(String name, Runnable all, Supplier<Optional<Instant>> next, Duration every) implements Sweep {

	@Override
	public void sweep() {
		this.all.run();
	}

	@Override
	public Optional<Instant> nextDue() {
		return this.next.get();
	}

	/**
	 * Creates a periodic sweep of what is due because time passed: it does nothing while
	 * the clock is doubted.
	 */
	public static Chore byTheClock(ClockTrust trust, Duration pause, String name, Runnable all) {
		return every(pause, name, () -> {
			if (trust.isTrusted()) {
				all.run();
			}
		});
	}

	/**
	 * Creates a sweep that is only periodic: it has no next due time.
	 */
	public static Chore every(Duration pause, String name, Runnable all) {
		return new Chore(name, all, Optional::empty, pause);
	}

}
