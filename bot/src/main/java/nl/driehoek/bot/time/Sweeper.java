package nl.driehoek.bot.time;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Runs each sweep periodically. There are as many threads as sweeps.
 */
public class Sweeper {

	private final List<SweepRun> runs;

	private final ScheduledExecutorService threads;

	public Sweeper(List<Sweep> sweeps) {
		this.runs = sweeps.stream().map(SweepRun::new).toList();
		this.threads = Executors.newScheduledThreadPool(Math.max(1, sweeps.size()), work -> {
			Thread thread = new Thread(work, "sweeper");
			thread.setDaemon(true);
			return thread;
		});
	}

	/**
	 * Starts all sweeps. The first run is immediate, to find rows left behind by a crash.
	 */
	public void start() {
		for (SweepRun run : this.runs) {
			var unused = this.threads.scheduleWithFixedDelay(run, 0, run.sweep().every().toMillis(),
					TimeUnit.MILLISECONDS);
		}
	}

	/**
	 * Runs all sweeps now, for example after the clock was moved.
	 */
	public void sweepAll() {
		this.runs.forEach(this.threads::execute);
	}

	/**
	 * The first due time after this moment. Overdue rows, such as letters that wait for a
	 * mail server, are ignored.
	 */
	public Optional<Instant> nextDueAfter(Instant moment) {
		return this.runs.stream()
			.map(run -> run.sweep().nextDue())
			.flatMap(Optional::stream)
			.filter(moment::isBefore)
			.min(Instant::compareTo);
	}

	/**
	 * Stops all sweeps; waits up to 10 seconds for running ones.
	 */
	public void stop() {
		this.threads.shutdown();
		try {
			if (!this.threads.awaitTermination(10, TimeUnit.SECONDS)) {
				this.threads.shutdownNow();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
