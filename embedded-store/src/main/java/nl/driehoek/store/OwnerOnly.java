package nl.driehoek.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * Closes folders and files to other users of the machine, also those that existed, where
 * there are POSIX permissions.
 */
final class OwnerOnly {

	private static final boolean POSIX = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

	private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");

	private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");

	private static final Set<OpenOption> READ_AND_WRITE = Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ,
			StandardOpenOption.WRITE);

	private OwnerOnly() {
	}

	/**
	 * Creates a folder, or closes one that exists.
	 * @throws StoreExposedException if the folder exists and cannot be closed
	 */
	static void createFolder(Path folder) throws IOException {
		Files.createDirectories(folder, attributes(FOLDER));
		close(folder, FOLDER);
	}

	/**
	 * Opens a file to read and write it; creates it, or closes one that exists.
	 * @throws StoreExposedException if the file exists and cannot be closed
	 */
	static FileChannel open(Path file) throws IOException {
		FileChannel channel = FileChannel.open(file, READ_AND_WRITE, attributes(FILE));
		try {
			close(file, FILE);
			return channel;
		}
		catch (IOException | StoreExposedException ex) {
			channel.close();
			throw ex;
		}
	}

	private static void close(Path path, Set<PosixFilePermission> permissions) throws IOException {
		if (POSIX && !Files.getPosixFilePermissions(path).equals(permissions)) {
			try {
				Files.setPosixFilePermissions(path, permissions);
			}
			catch (IOException ex) {
				throw new StoreExposedException(path, PosixFilePermissions.toString(permissions), ex);
			}
		}
	}

	private static FileAttribute<?>[] attributes(Set<PosixFilePermission> permissions) {
		return POSIX ? new FileAttribute<?>[] { PosixFilePermissions.asFileAttribute(permissions) }
				: new FileAttribute<?>[0];
	}

}
