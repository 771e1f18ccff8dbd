package nl.driehoek.store;

import java.nio.file.Path;

import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreTool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Opens and closes the store's file. It commits only on request, carries a format number,
 * and is compacted when most of it is unused.
 */
final class StoreFile {

	private static final Logger log = LoggerFactory.getLogger(StoreFile.class);

	private static final int FORMAT = 1;

	private static final int CACHE_MEGABYTES = 16;

	private static final long SMALL_BYTES = 32L * 1024 * 1024;

	private static final int WORTH_KEEPING_PERCENT = 50;

	private StoreFile() {
	}

	static MVStore open(Path file) {
		MVStoreTool.compactCleanUp(file.toString());
		MVStore store = openAsItIs(file);
		if (isMostlyUnused(store)) {
			close(store, file);
			store = openAsItIs(file);
		}
		return store;
	}

	static void close(MVStore store, Path file) {
		boolean compact = isMostlyUnused(store);
		store.close();
		if (compact) {
			log.info("Compacting the store's file");
			MVStoreTool.compact(file.toString(), true);
		}
	}

	private static MVStore openAsItIs(Path file) {
		MVStore.Builder builder = new MVStore.Builder();
		builder.fileName(file.toString());
		builder.cacheSize(CACHE_MEGABYTES);
		// The first call stops the timer only. Without the second, the store commits by
		// itself at about 19 MB of changes, in the middle of a command.
		builder.autoCommitDisabled();
		builder.autoCommitBufferSize(0);
		MVStore store = builder.open();
		store.setRetentionTime(0);
		store.setVersionsToKeep(0);
		checkFormat(store, file);
		return store;
	}

	private static void checkFormat(MVStore store, Path file) {
		int format = store.getStoreVersion();
		if (format == 0 && store.getMapNames().isEmpty()) {
			store.setStoreVersion(FORMAT);
		}
		else if (format != FORMAT) {
			store.closeImmediately();
			throw new IllegalStateException(
					"The store %s has format %d, this program reads format %d".formatted(file, format, FORMAT));
		}
	}

	private static boolean isMostlyUnused(MVStore store) {
		var file = store.getFileStore();
		return !store.isClosed() && file.size() > SMALL_BYTES
				&& file.getFillRate() * file.getChunksFillRate() / 100 < WORTH_KEEPING_PERCENT;
	}

}
