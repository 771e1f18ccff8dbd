package nl.driehoek.bot.telegram;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Retries a call that may succeed later, with exponential back-off or after the pause
 * that Telegram asks for. Blocks no thread.
 *
 * @param tries the most attempts
 * @param longest the longest wait; if a call needs a longer one, it fails
 */
record Persistence(int tries, Duration longest) {

	/** For what must arrive: about ten minutes, and longer if Telegram asks for it. */
	static final Persistence DOGGED = new Persistence(15, Duration.ofHours(1));

	/** For what is of no use after a while. */
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
	 * Half a second after the first attempt, doubled after each further one.
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
