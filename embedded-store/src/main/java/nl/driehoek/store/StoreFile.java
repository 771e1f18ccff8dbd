package nl.driehoek.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.h2.mvstore.MVStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The store's open file. It commits only on request, carries a format number, and is
 * compacted when most of it is unused.
 */
final class StoreFile implements AutoCloseable {

	private static final Logger log = LoggerFactory.getLogger(StoreFile.class);

	private static final int FORMAT = 1;

	private static final long SMALL_BYTES = 32L * 1024 * 1024;

	private static final int WORTH_KEEPING_PERCENT = 50;

	private final Disk disk;

	private final Path path;

	private final MVStore store;

	private StoreFile(Disk disk, Path path, MVStore store) {
		this.disk = disk;
		this.path = path;
		this.store = store;
	}

	static StoreFile open(Disk disk, Path path) {
		if (!Files.exists(path)) {
			create(disk, path);
		}
		StoreFile file = new StoreFile(disk, path, store(SealedFileStore.open(disk, path)));
		file.checkFormat();
		if (!isMostlyUnused(file.store)) {
			return file;
		}
		file.close();
		return new StoreFile(disk, path, store(SealedFileStore.open(disk, path)));
	}

	MVStore store() {
		return this.store;
	}

	@Override
	public void close() {
		boolean compact = isMostlyUnused(this.store);
		this.store.close();
		if (compact) {
			log.info("Compacting the store's file");
			MVStore.compact(this.path.toString(), fresh(this.path).toString(), true, this.store.getFileStore());
			replace(this.disk, this.path);
		}
	}

	/** Under another name first, so that a power cut leaves a whole file or none. */
	private static void create(Disk disk, Path path) {
		try (MVStore store = store(SealedFileStore.open(disk, fresh(path)))) {
			store.setStoreVersion(FORMAT);
		}
		replace(disk, path);
	}

	private static Path fresh(Path path) {
		try {
			Path fresh = path.resolveSibling(path.getFileName() + ".new");
			Files.deleteIfExists(fresh);
			return fresh;
		}
		catch (IOException ex) {
			throw new UncheckedIOException("An old file beside " + path + " cannot be deleted", ex);
		}
	}

	private static void replace(Disk disk, Path path) {
		try {
			disk.replace(path.resolveSibling(path.getFileName() + ".new"), path);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The store " + path + " cannot be replaced", ex);
		}
	}

	private static MVStore store(SealedFileStore file) {
		MVStore.Builder builder = new MVStore.Builder();
		builder.adoptFileStore(file);
		// The first call stops the timer only. Without the second, the store commits by
		// itself at about 19 MB of changes, in the middle of a command.
		builder.autoCommitDisabled();
		builder.autoCommitBufferSize(0);
		MVStore store = builder.open();
		store.setRetentionTime(0);
		store.setVersionsToKeep(0);
		return store;
	}

	private void checkFormat() {
		int format = this.store.getStoreVersion();
		if (format != FORMAT) {
			this.store.closeImmediately();
			throw new IllegalStateException(
					"The store %s has format %d, this program reads format %d".formatted(this.path, format, FORMAT));
		}
	}

	private static boolean isMostlyUnused(MVStore store) {
		var file = store.getFileStore();
		return !store.isClosed() && file.size() > SMALL_BYTES
				&& file.getFillRate() * file.getChunksFillRate() / 100 < WORTH_KEEPING_PERCENT;
	}

}
