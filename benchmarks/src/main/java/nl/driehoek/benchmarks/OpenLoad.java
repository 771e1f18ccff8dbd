package nl.driehoek.benchmarks;

import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.locks.LockSupport;

/**
 * Generates an open load: one user after the other takes a turn at a fixed rate,
 * independent of the bot's response time.
 */
final class OpenLoad implements Executor {

	private final BlockingQueue<Runnable> waiting = new LinkedBlockingQueue<>();

	@Override
	public void execute(Runnable turn) {
		this.waiting.add(turn);
	}

	/**
	 * Runs turns at a fixed rate.
	 * @param perSecond turns per second
	 * @param turns total number of turns
	 * @return the number of turns missed because no user was ready
	 */
	int take(int perSecond, int turns) {
		int missed = 0;
		long begin = System.nanoTime();
		for (int turn = 0; turn < turns; turn++) {
			sleepUntil(begin + turn * 1_000_000_000L / perSecond);
			Optional<Runnable> next = Optional.ofNullable(this.waiting.poll());
			next.ifPresent(Runnable::run);
			missed += next.isPresent() ? 0 : 1;
		}
		return missed;
	}

	private static void sleepUntil(long moment) {
		long left = moment - System.nanoTime();
		while (left > 0) {
			LockSupport.parkNanos(left);
			left = moment - System.nanoTime();
		}
	}

}
