package nl.driehoek.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * The file system of this machine.
 */
final class LocalDisk implements Disk {

	@Override
	public FileChannel open(Path file) throws IOException {
		return OwnerOnly.open(file);
	}

	@Override
	public FileChannel openToRead(Path file) throws IOException {
		return FileChannel.open(file, StandardOpenOption.READ);
	}

	@Override
	public void replace(Path from, Path to) throws IOException {
		Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		forceNames(to.resolveSibling("."));
	}

	/** Only POSIX systems can force a folder; NTFS keeps the names in its own journal. */
	private static void forceNames(Path folder) throws IOException {
		if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
			try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
				names.force(true);
			}
		}
	}

}
