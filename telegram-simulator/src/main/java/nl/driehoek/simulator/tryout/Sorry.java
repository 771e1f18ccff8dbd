package nl.driehoek.simulator.tryout;

import java.util.List;

/**
 * Says why the try-out cannot start: a sentence of the console bundle with its details.
 */
public final class Sorry extends RuntimeException {

	private final String key;

	private final List<Object> details;

	Sorry(String key, Object... details) {
		super(key + List.of(details));
		this.key = key;
		this.details = List.of(details);
	}

	String sentence(Console console) {
		return console.sentence(this.key, this.details.toArray());
	}

}
