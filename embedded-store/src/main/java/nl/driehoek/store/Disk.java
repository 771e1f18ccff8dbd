package nl.driehoek.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/**
 * The file system, as far as the store relies on it after a power cut. A test replaces it
 * to cut the power.
 */
interface Disk {

	/**
	 * Opens a file to read and write it, and creates it if it is absent. A new name
	 * survives a power cut only after {@link #replace}.
	 */
	FileChannel open(Path file) throws IOException;

	FileChannel openToRead(Path file) throws IOException;

	/**
	 * Renames a file or a folder in one step, over a file of that name, and forces the
	 * new name to the device. The content must have been forced before.
	 */
	void replace(Path from, Path to) throws IOException;

}
