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
 * @param fresh handles rows that this process has just created, without a search
 * @param next when the next row is due
 * @param every the pause between two sweeps
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
	 * Creates a sweep that is only periodic: it ignores {@link Wake} and has no next due
	 * time.
	 */
	public static Chore every(Duration pause, String name, Runnable all) {
		return new Chore(name, all, () -> {
		}, Optional::empty, pause);
	}

}
