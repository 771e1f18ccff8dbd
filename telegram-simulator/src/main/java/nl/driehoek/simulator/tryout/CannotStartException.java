package nl.driehoek.simulator.tryout;

import java.util.List;

/**
 * The try-out cannot start; carries the key of a sentence in the console bundle, with its
 * details.
 */
public final class CannotStartException extends RuntimeException {

	private final String key;

	private final List<Object> details;

	CannotStartException(String key, Object... details) {
		super(key + List.of(details));
		this.key = key;
		this.details = List.of(details);
	}

	String sentence(Console console) {
		return console.sentence(this.key, this.details.toArray());
	}

}
