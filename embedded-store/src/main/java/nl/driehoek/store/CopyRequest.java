package nl.driehoek.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Asks the process that uses a store for a copy, by a file in the data folder: only users
 * who may read the data can ask.
 *
 * @param dataFolder the folder of the store
 */
record CopyRequest(Path dataFolder) {

	void put() throws IOException {
		OwnerOnly.open(file()).close();
	}

	/**
	 * Removes the request, so that it is answered once.
	 * @return whether there was one
	 */
	boolean take() throws IOException {
		return Files.deleteIfExists(file());
	}

	private Path file() {
		return this.dataFolder.resolve("copy.wanted");
	}

}
