package nl.driehoek.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The names of a store's two files, and how their content is replaced: new content is
 * written under another name first, so that a power cut leaves the old content or the
 * new.
 *
 * @param folder the folder of both
 */
record StoreFiles(Path folder) {

	private static final int BUFFER_BYTES = 1024 * 1024;

	Path content() {
		return this.folder.resolve("store.mv");
	}

	Path promise() {
		return this.folder.resolve("store.promise");
	}

	/** The temporary name for new content; deletes what an unfinished attempt left. */
	static Path fresh(Path file) throws IOException {
		Path fresh = file.resolveSibling(file.getFileName() + ".new");
		Files.deleteIfExists(fresh);
		return fresh;
	}

	/** Copies a file that nobody writes. */
	static void copy(Disk disk, Path from, Path to) throws IOException {
		Path fresh = fresh(to);
		write(disk, from, fresh);
		place(disk, fresh, to);
	}

	/** Writes the content of one file into another, and does not force it. */
	static void write(Disk disk, Path from, Path to) throws IOException {
		try (FileChannel source = disk.openToRead(from); FileChannel target = disk.open(to)) {
			ByteBuffer buffer = ByteBuffer.allocate(BUFFER_BYTES);
			for (long at = 0; source.read(buffer, at) > 0; buffer.clear()) {
				at += target.write(buffer.flip(), at);
			}
		}
	}

	/** Forces new content to the device and gives it its final name. */
	static void place(Disk disk, Path fresh, Path file) throws IOException {
		try (FileChannel content = disk.open(fresh)) {
			content.force(false);
		}
		disk.replace(fresh, file);
	}

}
