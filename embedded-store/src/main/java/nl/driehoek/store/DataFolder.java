package nl.driehoek.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

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
			Files.createDirectories(path, ownerOnly());
			FileChannel lock = FileChannel.open(path.resolve("store.lock"), StandardOpenOption.CREATE,
					StandardOpenOption.WRITE);
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

	Path storeFile() {
		return this.path.resolve("store.mv");
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

	private static FileAttribute<?>[] ownerOnly() {
		return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
				? new FileAttribute<?>[] {
						PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")) }
				: new FileAttribute<?>[0];
	}

}
