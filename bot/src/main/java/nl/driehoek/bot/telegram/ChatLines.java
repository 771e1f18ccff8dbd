package nl.driehoek.bot.telegram;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import nl.driehoek.registrations.party.ChatId;

/**
 * Runs the work of each chat in order, without letting one chat wait for another.
 */
final class ChatLines {

	private final Map<ChatId, CompletableFuture<?>> ends = new ConcurrentHashMap<>();

	/**
	 * Starts this work when all earlier work of the chat has succeeded or failed.
	 */
	<T> CompletableFuture<T> after(ChatId chat, Supplier<CompletableFuture<T>> work) {
		CompletableFuture<T> end = new CompletableFuture<>();
		CompletableFuture<?> before = this.ends.put(chat, end);
		if (before == null) {
			begin(chat, work, end);
		}
		else {
			var unused = before.whenComplete((result, failure) -> begin(chat, work, end));
		}
		return end;
	}

	private <T> void begin(ChatId chat, Supplier<CompletableFuture<T>> work, CompletableFuture<T> end) {
		var unused = started(work).whenComplete((result, failure) -> {
			this.ends.remove(chat, end);
			if (failure == null) {
				end.complete(result);
			}
			else {
				end.completeExceptionally(failure);
			}
		});
	}

	private static <T> CompletableFuture<T> started(Supplier<CompletableFuture<T>> work) {
		try {
			return work.get();
		}
		catch (RuntimeException ex) {
			return CompletableFuture.failedFuture(ex);
		}
	}

	/**
	 * Completes when all work so far has succeeded or failed.
	 */
	CompletableFuture<Void> quiet() {
		return CompletableFuture.allOf(this.ends.values()
			.stream()
			.map(end -> end.handle((result, failure) -> result))
			.toArray(CompletableFuture[]::new));
	}

}
