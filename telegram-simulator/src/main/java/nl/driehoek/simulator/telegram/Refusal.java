package nl.driehoek.simulator.telegram;

import java.util.Optional;

/**
 * An error answer to a call, in Telegram's wording.
 */
final class Refusal extends RuntimeException {

	private final int status;

	private final Optional<Integer> retryAfter;

	private Refusal(int status, String description, Optional<Integer> retryAfter) {
		super(description, null, false, false);
		this.status = status;
		this.retryAfter = retryAfter;
	}

	static Refusal badRequest(String why) {
		return new Refusal(400, "Bad Request: " + why, Optional.empty());
	}

	static Refusal forbidden(String why) {
		return new Refusal(403, "Forbidden: " + why, Optional.empty());
	}

	static Refusal conflict(String why) {
		return new Refusal(409, "Conflict: " + why, Optional.empty());
	}

	static Refusal notFound() {
		return new Refusal(404, "Not Found", Optional.empty());
	}

	static Refusal unauthorized() {
		return new Refusal(401, "Unauthorized", Optional.empty());
	}

	static Refusal tooLarge() {
		return new Refusal(413, "Request Entity Too Large", Optional.empty());
	}

	static Refusal tooManyRequests(int retryAfter) {
		return new Refusal(429, "Too Many Requests: retry after " + retryAfter, Optional.of(retryAfter));
	}

	static Refusal serverError(int status, String description) {
		return new Refusal(status, description, Optional.empty());
	}

	Answer answer() {
		return Answer.refused(this.status, String.valueOf(getMessage()), this.retryAfter);
	}

}
