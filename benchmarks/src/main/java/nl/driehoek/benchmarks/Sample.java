package nl.driehoek.benchmarks;

import java.util.Locale;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Measures throughput, latency, CPU and memory between two points in time.
 *
 * @param rig the measured processes
 * @param crowd the users that generate the load
 * @param since the start, as {@link System#nanoTime()}
 * @param bot usage of the bot at the start
 * @param store usage of the store at the start, if it is a separate process
 */
record Sample(Rig rig, Crowd crowd, long since, Usage bot, Optional<Usage> store) {

	private static final Logger logger = LoggerFactory.getLogger(Sample.class);

	static Sample begin(Rig rig, Crowd crowd) {
		crowd.latencies().clear();
		return new Sample(rig, crowd, System.nanoTime(), rig.bot().usage(), rig.store().map(ChildProcess::usage));
	}

	void end() {
		Latencies latencies = this.crowd.latencies();
		int updates = latencies.count();
		double seconds = (System.nanoTime() - this.since) / 1e9;
		say("%d updates in %.1f s: %.0f a second, p50 %.1f ms, p99 %.1f ms", updates, seconds, updates / seconds,
				latencies.percentileMillis(0.5), latencies.percentileMillis(0.99));
		tell("Bot", this.bot, this.rig.bot().usage(), updates);
		this.store.ifPresent(before -> tell("Store", before, this.rig.store().orElseThrow().usage(), updates));
	}

	private static void tell(String who, Usage before, Usage now, int updates) {
		say("%s: %.2f ms CPU an update, %d MB resident, at most %d MB", who, now.millisEach(before, updates),
				now.residentMegabytes(), now.mostMegabytes());
	}

	private static void say(String format, Object... values) {
		String line = String.format(Locale.ROOT, format, values);
		logger.info("{}", line);
	}

}
