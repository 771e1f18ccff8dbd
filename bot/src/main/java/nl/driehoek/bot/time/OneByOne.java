package nl.driehoek.bot.time;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Does each of several things for itself, so that one that fails holds up no other.
 */
public final class OneByOne {

	private OneByOne() {
	}

	/**
	 * Works through all of them, and only then throws the first failure, if there was
	 * one.
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
