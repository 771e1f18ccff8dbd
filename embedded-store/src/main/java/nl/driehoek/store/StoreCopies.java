package nl.driehoek.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Makes a copy of a store, or restores the newest one, when an operator asks for it. A
 * running store also makes a copy every hour, and deletes those older than two days.
 */
public final class StoreCopies {

	private static final Duration PATIENCE = Duration.ofMinutes(2);

	private static final long LOOK_AGAIN_MILLIS = 100;

	private final Path folder;

	private final Clock clock;

	private final Disk disk = new LocalDisk();

	private final CopyShelf shelf;

	private StoreCopies(Path folder, Clock clock) {
		this.folder = folder;
		this.clock = clock;
		this.shelf = new CopyShelf(this.disk, folder);
	}

	/**
	 * The copies of the store in a folder.
	 * @param folder the folder that {@link EmbeddedStore#open} was given
	 * @return its copies
	 */
	public static StoreCopies of(Path folder) {
		return new StoreCopies(folder, Clock.systemUTC());
	}

	/**
	 * Makes a copy, also while another process uses the store: that process then makes
	 * it.
	 * @return the copy
	 * @throws StoreDamagedException if the store does not hold what it promised
	 */
	public StoreCopy make() {
		try (DataFolder held = DataFolder.hold(this.folder)) {
			return this.shelf.add(held.files(), this.clock.instant(), Runnable::run);
		}
		catch (StoreInUseException ex) {
			return askForOne();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(
					"No copy of the store in %s was made: %s".formatted(this.folder, ex.getMessage()), ex);
		}
	}

	/**
	 * Puts the newest whole copy in the place of the store, which no process may use
	 * meanwhile. The files that were there are kept, in a folder beside the copies. What
	 * was erased since the copy was made is back: the caller has to erase it again.
	 * @return the copy that is now the store
	 * @throws IllegalStateException if there is no whole copy
	 * @throws StoreInUseException if another process uses the store
	 */
	public StoreCopy restore() {
		try (DataFolder held = DataFolder.hold(this.folder)) {
			StoreCopy copy = this.shelf.newestWhole()
				.orElseThrow(() -> new IllegalStateException(
						"There is no whole copy in " + this.folder.resolve("copies").toAbsolutePath()));
			keep(held.files());
			replace(held.files(), new StoreFiles(copy.folder()));
			return copy;
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The store in " + this.folder + " was not restored", ex);
		}
	}

	private void keep(StoreFiles files) throws IOException {
		Path kept = this.folder.resolve("before-restore-" + CopyShelf.name(this.clock.instant()));
		OwnerOnly.createFolder(kept);
		StoreFiles target = new StoreFiles(kept);
		if (Files.exists(files.content())) {
			StoreFiles.copy(this.disk, files.content(), target.content());
		}
		if (Files.exists(files.promise())) {
			StoreFiles.copy(this.disk, files.promise(), target.promise());
		}
	}

	/**
	 * Replaces the promise last. After a crash in between, the old promise refuses the
	 * older content.
	 */
	private void replace(StoreFiles files, StoreFiles copy) throws IOException {
		StoreFiles.copy(this.disk, copy.content(), files.content());
		StoreFiles.copy(this.disk, copy.promise(), files.promise());
	}

	private StoreCopy askForOne() {
		try {
			Optional<Instant> before = this.shelf.newest();
			new CopyRequest(this.folder).put();
			awaitNewerThan(before);
			return this.shelf.newestWhole().orElseThrow();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("No copy of the store in " + this.folder + " could be asked for", ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Interrupted while waiting for a copy", ex);
		}
	}

	private void awaitNewerThan(Optional<Instant> before) throws IOException, InterruptedException {
		Instant end = this.clock.instant().plus(PATIENCE);
		while (this.shelf.newest().equals(before)) {
			if (this.clock.instant().isAfter(end)) {
				throw new IllegalStateException(
						"The process that uses the store in %s made no copy within %d seconds; its log says why"
							.formatted(this.folder.toAbsolutePath(), PATIENCE.toSeconds()));
			}
			Thread.sleep(LOOK_AGAIN_MILLIS);
		}
	}

}
