package nl.driehoek.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;

/**
 * The folder of the store's file. A lock lets one process use it at a time, and its
 * permissions keep out other users of the machine.
 */
final class DataFolder implements AutoCloseable {

	private final Path path;

	private final FileChannel lock;

	private DataFolder(Path path, FileChannel lock) {
		this.path = path;
		this.lock = lock;
	}

	static DataFolder hold(Path path) {
		try {
			OwnerOnly.createFolder(path);
			FileChannel lock = OwnerOnly.open(path.resolve("store.lock"));
			if (!isTaken(lock)) {
				return new DataFolder(path, lock);
			}
			lock.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The data folder " + path.toAbsolutePath() + " cannot be used", ex);
		}
		throw new StoreInUseException(path);
	}

	StoreFiles files() {
		return new StoreFiles(this.path);
	}

	@Override
	public void close() {
		try {
			this.lock.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The data folder " + this.path + " could not be released", ex);
		}
	}

	private static boolean isTaken(FileChannel lock) throws IOException {
		try {
			return lock.tryLock() == null;
		}
		catch (OverlappingFileLockException ex) {
			return true;
		}
	}

}
