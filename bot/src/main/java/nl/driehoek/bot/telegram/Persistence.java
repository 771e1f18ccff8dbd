package nl.driehoek.bot.telegram;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Makes a call again when it may pass later: when Telegram says so, or after pauses that
 * grow. Nobody waits for it on a thread.
 *
 * @param tries how often at most
 * @param longest the longest wait that is taken
 */
record Persistence(int tries, Duration longest) {

	/** For what must arrive: about ten minutes, and as long as Telegram tells us. */
	static final Persistence DOGGED = new Persistence(15, Duration.ofHours(1));

	/** For what is worth nothing after a while. */
	static final Persistence BRIEF = new Persistence(3, Duration.ofSeconds(5));

	private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

	<T> CompletableFuture<T> insist(Supplier<CompletableFuture<T>> call) {
		return attempt(call, 1);
	}

	private <T> CompletableFuture<T> attempt(Supplier<CompletableFuture<T>> call, int attempt) {
		return call.get().exceptionallyCompose(failure -> {
			Fault fault = Fault.of(failure);
			Duration wait = pause(fault, attempt);
			if (attempt >= this.tries || !fault.mayPass() || wait.compareTo(this.longest) > 0) {
				return CompletableFuture.failedFuture(failure);
			}
			return after(wait).thenCompose(waited -> attempt(call, attempt + 1));
		});
	}

	/**
	 * Half a second after the first try, twice as long after each other one.
	 */
	static Duration pause(Fault fault, int attempt) {
		Duration pause = Duration.ofMillis(250L << Math.min(attempt, 10));
		Duration own = (pause.compareTo(LONGEST_PAUSE) < 0) ? pause : LONGEST_PAUSE;
		return (fault.pause().compareTo(own) > 0) ? fault.pause() : own;
	}

	private static CompletableFuture<Void> after(Duration wait) {
		return CompletableFuture.runAsync(() -> {
		}, CompletableFuture.delayedExecutor(wait.toMillis(), TimeUnit.MILLISECONDS));
	}

}
