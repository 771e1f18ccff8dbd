package nl.driehoek.store;

import java.io.IOException;
import java.time.Instant;

/**
 * Copies a store while it runs. Commands wait only while the bytes are copied; the copy
 * is forced and proven whole afterwards.
 *
 * @param backend what runs the commands
 * @param shelf where the copy goes
 * @param files the files to copy
 */
record RunningCopy(GroupCommitBackend backend, CopyShelf shelf, StoreFiles files) implements CopyClock.CopyMaker {

	@Override
	public StoreCopy make(Instant now) throws IOException {
		return this.shelf.add(this.files, now, this.backend::betweenCommands);
	}

}
