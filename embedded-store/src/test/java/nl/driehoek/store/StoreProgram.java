package nl.driehoek.store;

import java.nio.file.Path;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The store as a program of its own, for tests that kill it.
 */
final class StoreProgram {

	private static final Logger log = LoggerFactory.getLogger(StoreProgram.class);

	private StoreProgram() {
	}

	/**
	 * Serves until it is killed.
	 * @param arguments the folder of the store
	 */
	public static void main(String[] arguments) {
		EmbeddedStore store = EmbeddedStore.share(Path.of(arguments[0]), 0);
		log.info("Serving at {}", store.connectionString());
	}

}
