package nl.driehoek.bot.telegram;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import nl.driehoek.bot.time.Backoff;

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

	private static final Backoff BACKOFF = new Backoff(Duration.ofMillis(500), Duration.ofMinutes(1));

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
	 * The pause after so many attempts; longer if Telegram asks for it.
	 */
	static Duration pause(Fault fault, int attempt) {
		Duration own = BACKOFF.after(attempt);
		return (fault.pause().compareTo(own) > 0) ? fault.pause() : own;
	}

	private static CompletableFuture<Void> after(Duration wait) {
		return CompletableFuture.runAsync(() -> {
		}, CompletableFuture.delayedExecutor(wait.toMillis(), TimeUnit.MILLISECONDS));
	}

}
