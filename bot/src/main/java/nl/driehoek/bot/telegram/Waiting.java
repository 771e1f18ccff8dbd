package nl.driehoek.bot.telegram;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * A call that waits for its turn.
 *
 * @param <T> what it answers
 */
final class Waiting<T> {

	private final Slot slot;

	private final Supplier<CompletableFuture<T>> call;

	private final CompletableFuture<T> result;

	Waiting(Slot slot, Supplier<CompletableFuture<T>> call, CompletableFuture<T> result) {
		this.slot = slot;
		this.call = call;
		this.result = result;
	}

	Slot slot() {
		return this.slot;
	}

	CompletableFuture<T> result() {
		return this.result;
	}

	/**
	 * The same call, as urgent as an answer.
	 */
	Waiting<T> hurried() {
		return new Waiting<>(this.slot.as(Urgency.ANSWER), this.call, this.result);
	}

	CompletableFuture<T> begun() {
		try {
			return this.call.get();
		}
		catch (RuntimeException ex) {
			return CompletableFuture.failedFuture(ex);
		}
	}

	void end(@Nullable T value, @Nullable Throwable failure) {
		Optional.ofNullable(failure)
			.ifPresentOrElse(this.result::completeExceptionally, () -> this.result.complete(value));
	}

}
