package nl.driehoek.store;

import java.nio.file.Path;

/**
 * Thrown when another process has the store of a folder open.
 */
public class StoreInUseException extends IllegalStateException {

	StoreInUseException(Path folder) {
		super("The data folder %s is in use by another process, and a folder serves one at a time."
			.formatted(folder.toAbsolutePath()));
	}

}
