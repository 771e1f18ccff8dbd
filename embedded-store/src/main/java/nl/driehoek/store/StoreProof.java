package nl.driehoek.store;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;

import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/**
 * Opens a store only if it holds what it last promised: MVStore itself takes an older
 * version or an empty store for the last one, and says nothing.
 *
 * @param disk where the files are
 * @param files the files of the store, which exist
 */
record StoreProof(Disk disk, StoreFiles files) {

	/** The size of the store's header, which is written twice. */
	private static final long LEAST_BYTES = 2 * 4096;

	/**
	 * Opens the store for use.
	 * @throws StoreDamagedException if it does not hold what it promised
	 */
	MVStore open() throws IOException {
		StorePromise promise = promise();
		return kept(promise, read(SealedFileStore.open(this.disk, this.files.content())));
	}

	/**
	 * Reads what the store holds.
	 * @throws StoreDamagedException if that is not what it promised
	 */
	StorePromise check() throws IOException {
		StorePromise promise = promise();
		try (MVStore store = kept(promise, read(SealedFileStore.openToRead(this.disk, this.files.content())))) {
			return StorePromise.of(store);
		}
	}

	/**
	 * Reads what the store promised.
	 * @throws StoreDamagedException if one of its files is missing
	 */
	StorePromise promise() throws IOException {
		if (!Files.exists(this.files.content())) {
			throw damaged("the file store.mv is gone");
		}
		if (Files.size(this.files.content()) < LEAST_BYTES) {
			throw damaged("the file store.mv is cut off");
		}
		Optional<StorePromise> promise = Files.exists(this.files.promise())
				? PromiseFile.read(this.disk, this.files.promise()) : Optional.empty();
		return promise.orElseThrow(
				() -> damaged("the file store.promise, which says what the store must hold, is gone or unreadable"));
	}

	private MVStore read(SealedFileStore file) {
		try {
			return StoreFile.store(file);
		}
		// MVStore also finds damage by its assertions, where they are on.
		catch (MVStoreException | AssertionError ex) {
			throw (StoreDamagedException) damaged("the file store.mv cannot be read").initCause(ex);
		}
	}

	private MVStore kept(StorePromise promise, MVStore store) {
		StorePromise found = StorePromise.of(store);
		if (!promise.isKeptBy(found)) {
			store.closeImmediately();
			throw damaged("it promised %d documents in version %d, and holds %d documents in version %d"
				.formatted(promise.documents(), promise.version(), found.documents(), found.version()));
		}
		return store;
	}

	private StoreDamagedException damaged(String what) {
		return new StoreDamagedException("The store in %s is damaged: %s. Nothing in that folder was changed."
			.formatted(this.files.folder().toAbsolutePath(), what));
	}

}
