package nl.driehoek.store;

import java.nio.file.Path;

/**
 * Thrown when other users of the machine can reach the data of a store, and this process
 * may not change that.
 */
public class StoreExposedException extends IllegalStateException {

	StoreExposedException(Path path, String permissions, Exception cause) {
		super("Other users of this machine may be able to read %s, and this process may not change that: it must have the permissions %s."
			.formatted(path.toAbsolutePath(), permissions), cause);
	}

}
