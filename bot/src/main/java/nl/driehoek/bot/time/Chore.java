package nl.driehoek.bot.time;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A sweep made of the methods of a desk.
 *
 * @param name what it does, for the log
 * @param all does all that is due
 * @param fresh does what was wanted here just now
 * @param next when something will be due
 * @param every how long to wait between two sweeps
 */
public record Chore(String name, Runnable all, Runnable fresh, Supplier<Optional<Instant>> next,
		Duration every) implements Sweep {

	@Override
	public void sweep() {
		this.all.run();
	}

	@Override
	public void sweepFresh() {
		this.fresh.run();
	}

	@Override
	public Optional<Instant> nextDue() {
		return this.next.get();
	}

	/**
	 * A chore nobody waits for.
	 */
	public static Chore every(Duration pause, String name, Runnable all) {
		return new Chore(name, all, () -> {
		}, Optional::empty, pause);
	}

}
