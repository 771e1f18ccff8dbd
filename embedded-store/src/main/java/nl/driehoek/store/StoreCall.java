package nl.driehoek.store;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

import de.bwaldvogel.mongo.bson.Document;

/**
 * One command of a batch: it runs first, and its reply leaves once the batch is on the
 * disk.
 */
final class StoreCall {

	private final Supplier<Document> work;

	private final CompletableFuture<Document> reply = new CompletableFuture<>();

	private Runnable answer = () -> {
	};

	StoreCall(Supplier<Document> work) {
		this.work = work;
	}

	void run() {
		try {
			// A deep copy: netty encodes the reply on another thread, while the next
			// commands may change the same documents.
			Document result = this.work.get().cloneDeeply();
			this.answer = () -> this.reply.complete(result);
		}
		catch (RuntimeException ex) {
			this.answer = () -> this.reply.completeExceptionally(ex);
		}
	}

	void answer() {
		this.answer.run();
	}

	void fail(Throwable cause) {
		this.reply.completeExceptionally(cause);
	}

	Document reply() {
		try {
			return this.reply.join();
		}
		catch (CompletionException ex) {
			throw (ex.getCause() instanceof RuntimeException cause) ? cause : ex;
		}
	}

}
