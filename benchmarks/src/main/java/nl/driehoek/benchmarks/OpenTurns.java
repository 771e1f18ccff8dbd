package nl.driehoek.benchmarks;

import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.locks.LockSupport;

/**
 * Lets one user after the other take a turn at a steady pace, however fast the answers
 * come.
 */
final class OpenTurns implements Executor {

	private final BlockingQueue<Runnable> waiting = new LinkedBlockingQueue<>();

	@Override
	public void execute(Runnable turn) {
		this.waiting.add(turn);
	}

	/**
	 * Takes turns.
	 * @param perSecond how many a second
	 * @param turns how many in all
	 * @return how often nobody was ready
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
