package nl.driehoek.simulator.telegram;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * The ways a call can go wrong.
 */
public enum FaultKind {

	/**
	 * Refused with 429 and {@code retry_after}.
	 */
	TOO_MANY_REQUESTS("tooManyRequests", "retryAfter", 5) {
		@Override
		Optional<Answer> apply(int amount, Supplier<Answer> work) {
			return Optional.of(Refusal.tooManyRequests(amount).answer());
		}
	},

	/**
	 * Refused with a 5xx in JSON.
	 */
	SERVER_ERROR("serverError", "status", 500) {
		@Override
		Optional<Answer> apply(int amount, Supplier<Answer> work) {
			return Optional.of(Refusal.serverError(amount, "Internal Server Error").answer());
		}
	},

	/**
	 * Refused with a 5xx and a page of HTML.
	 */
	ERROR_PAGE("errorPage", "status", 502) {
		@Override
		Optional<Answer> apply(int amount, Supplier<Answer> work) {
			return Optional.of(Answer.html(amount, "<html><body><h1>" + amount + "</h1></body></html>"));
		}
	},

	/**
	 * Connection closed before the call is executed.
	 */
	DROP_BEFORE("dropBefore", "", 0) {
		@Override
		Optional<Answer> apply(int amount, Supplier<Answer> work) {
			return Optional.empty();
		}
	},

	/**
	 * Connection closed after the call was executed.
	 */
	DROP_AFTER("dropAfter", "", 0) {
		@Override
		Optional<Answer> apply(int amount, Supplier<Answer> work) {
			return Optional.of(work.get()).filter((unheard) -> false);
		}
	},

	/**
	 * Not executed, and answered at once with success and one of several shapes of
	 * nonsense.
	 */
	NONSENSE("nonsense", "shape", 0) {
		@Override
		Optional<Answer> apply(int amount, Supplier<Answer> work) {
			return Optional.of(Answer.nonsense(amount));
		}
	},
	/**
	 * Executed after a delay.
	 */
	DELAY("delay", "millis", 1000) {
		@Override
		Optional<Answer> apply(int amount, Supplier<Answer> work) {
			try {
				Thread.sleep(amount);
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
			return Optional.of(work.get());
		}
	};

	private final String wireName;

	private final String amountName;

	private final int usualAmount;

	FaultKind(String wireName, String amountName, int usualAmount) {
		this.wireName = wireName;
		this.amountName = amountName;
		this.usualAmount = usualAmount;
	}

	String wireName() {
		return this.wireName;
	}

	String amountName() {
		return this.amountName;
	}

	int usualAmount() {
		return this.usualAmount;
	}

	/**
	 * Applies the fault. Returns the answer for the bot; empty to close the connection.
	 */
	abstract Optional<Answer> apply(int amount, Supplier<Answer> work);

}
