package nl.driehoek.store;

import org.h2.mvstore.MVStore;

/**
 * Commits the changes to the file and forces them to the device, once for all commands of
 * a batch. Now and then it also compacts a part of a large file, so that the file of a
 * busy store stays within about four times the size of its content.
 */
final class FileCommit implements StoreCommit {

	private static final int COMMITS_BETWEEN = 64;

	private static final long SMALL_BYTES = 64L * 1024 * 1024;

	private static final int FILLED_PERCENT = 25;

	private static final int BYTES_AT_ONCE = 2_000_000;

	private final StoreFile file;

	private int commits;

	FileCommit(StoreFile file) {
		this.file = file;
	}

	@Override
	public void commit() {
		this.file.commit();
		this.commits++;
		MVStore store = this.file.store();
		if (this.commits % COMMITS_BETWEEN == 0 && store.getFileStore().size() > SMALL_BYTES
				&& store.compact(FILLED_PERCENT, BYTES_AT_ONCE)) {
			this.file.commit();
		}
	}

	@Override
	public void pause() {
		this.file.forcePromise();
	}

}
