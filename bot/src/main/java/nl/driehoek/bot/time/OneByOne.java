package nl.driehoek.bot.time;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Processes each element of a list, even if an earlier one fails.
 */
public final class OneByOne {

	private OneByOne() {
	}

	/**
	 * Processes all elements, then throws the first failure, if any, with the others
	 * suppressed.
	 */
	public static <T> void forEach(List<T> things, Consumer<? super T> work) {
		Optional<RuntimeException> failure = Optional.empty();
		for (T thing : things) {
			try {
				work.accept(thing);
			}
			catch (RuntimeException ex) {
				failure.ifPresent(first -> first.addSuppressed(ex));
				failure = failure.or(() -> Optional.of(ex));
			}
		}
		if (failure.isPresent()) {
			throw failure.get();
		}
	}

}
