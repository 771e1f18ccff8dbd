package nl.driehoek.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.h2.mvstore.MVStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The store's open file and its promise. It commits only on request, carries a format
 * number, and is compacted when most of it is unused.
 */
final class StoreFile implements AutoCloseable {

	private static final Logger log = LoggerFactory.getLogger(StoreFile.class);

	private static final int FORMAT = 1;

	private static final long SMALL_BYTES = 32L * 1024 * 1024;

	private static final int WORTH_KEEPING_PERCENT = 50;

	private final Disk disk;

	private final StoreFiles files;

	private final MVStore store;

	private final PromiseFile promise;

	private StoreFile(Disk disk, StoreFiles files) throws IOException {
		this.disk = disk;
		this.files = files;
		this.store = new StoreProof(disk, files).open();
		this.promise = PromiseFile.open(disk, files.promise());
	}

	/**
	 * Opens the store of a folder, or creates one where nothing was promised yet.
	 * @throws StoreDamagedException if the store does not hold what it promised
	 */
	static StoreFile open(Disk disk, StoreFiles files) {
		try {
			if (isNew(disk, files)) {
				create(disk, files);
			}
			StoreFile file = new StoreFile(disk, files);
			file.checkFormat();
			if (!file.isMostlyUnused()) {
				return file;
			}
			file.close();
			return new StoreFile(disk, files);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The store in " + files.folder() + " cannot be opened", ex);
		}
	}

	MVStore store() {
		return this.store;
	}

	/**
	 * Commits the changes, forces them to the device and promises them.
	 */
	void commit() {
		boolean changed = this.store.commit() > 0;
		this.store.sync();
		if (changed) {
			this.promise.write(StorePromise.of(this.store));
		}
	}

	/**
	 * Forces the promise to the device.
	 */
	void forcePromise() {
		this.promise.force();
	}

	@Override
	public void close() {
		boolean compact = isMostlyUnused();
		try {
			this.store.close();
			if (compact) {
				compact();
			}
			this.promise.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The store in " + this.files.folder() + " cannot be closed", ex);
		}
	}

	/**
	 * Closes the files without another commit.
	 */
	void abandon() {
		this.store.closeImmediately();
		try {
			this.promise.close();
		}
		catch (IOException ex) {
			log.warn("The store's promise could not be closed", ex);
		}
	}

	private static boolean isNew(Disk disk, StoreFiles files) throws IOException {
		return !Files.exists(files.content()) && (!Files.exists(files.promise())
				|| PromiseFile.read(disk, files.promise()).equals(Optional.of(StorePromise.NONE)));
	}

	/** Writes the promise first, because a store without one is refused. */
	private static void create(Disk disk, StoreFiles files) throws IOException {
		PromiseFile.create(disk, files.promise(), StorePromise.NONE);
		Path fresh = StoreFiles.fresh(files.content());
		try (MVStore store = store(SealedFileStore.open(disk, fresh))) {
			store.setStoreVersion(FORMAT);
		}
		disk.replace(fresh, files.content());
	}

	private void compact() throws IOException {
		log.info("Compacting the store's file");
		Path fresh = StoreFiles.fresh(this.files.content());
		MVStore.compact(this.files.content().toString(), fresh.toString(), true, this.store.getFileStore());
		this.disk.replace(fresh, this.files.content());
	}

	static MVStore store(SealedFileStore file) {
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
			abandon();
			throw new IllegalStateException("The store in %s has format %d, this program reads format %d"
				.formatted(this.files.folder(), format, FORMAT));
		}
	}

	private boolean isMostlyUnused() {
		var file = this.store.getFileStore();
		return !this.store.isClosed() && file.size() > SMALL_BYTES
				&& file.getFillRate() * file.getChunksFillRate() / 100 < WORTH_KEEPING_PERCENT;
	}

}
