package nl.driehoek.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The small file beside the store that says what the store has promised, so that a
 * damaged store cannot pass for an older or an empty one.
 * <p>
 * A promise is written after its version was forced and before the replies leave. It is
 * itself forced only now and then, because forcing it with each batch would double the
 * cost. This errs on the safe side:
 * <ul>
 * <li>It never refuses a whole store. Whatever part of this file reaches the device, it
 * names a version that was forced before it was written, and {@link SealedFileStore}
 * finds that version or a later one after any power cut. The two slots are written in
 * turns, so that one is readable while the other is being written.
 * <li>It never accepts a store that lost something. After a kill or a stop, this file is
 * exact, since the operating system keeps what was written. After a power cut it may name
 * a version that is up to {@value #UNFORCED} batches or a fifth of a second older than
 * the last. The versions in between were forced, so the device holds them; only a device
 * that loses exactly them in that same power cut would go unnoticed.
 * </ul>
 */
final class PromiseFile implements AutoCloseable {

	static final int UNFORCED = 200;

	private static final int SLOTS = 2;

	private static final int SLOT_BYTES = 4096;

	private final FileChannel channel;

	private int slot;

	private int unforced;

	private PromiseFile(FileChannel channel) {
		this.channel = channel;
	}

	static PromiseFile open(Disk disk, Path path) throws IOException {
		return new PromiseFile(disk.open(path));
	}

	/**
	 * Creates a file with one promise, or replaces the one that exists.
	 */
	static void create(Disk disk, Path path, StorePromise promise) throws IOException {
		Path fresh = StoreFiles.fresh(path);
		try (PromiseFile file = open(disk, fresh)) {
			file.write(promise);
		}
		disk.replace(fresh, path);
	}

	static Optional<StorePromise> read(Disk disk, Path path) throws IOException {
		try (FileChannel channel = disk.openToRead(path)) {
			return Stream.of(0, 1)
				.flatMap(slot -> read(channel, slot).stream())
				.max(Comparator.comparingLong(StorePromise::version));
		}
	}

	void write(StorePromise promise) {
		try {
			this.channel.write(promise.sector(), (long) this.slot * SLOT_BYTES);
			this.slot = (this.slot + 1) % SLOTS;
			this.unforced++;
			if (this.unforced >= UNFORCED) {
				force();
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The store's promise could not be written", ex);
		}
	}

	void force() {
		if (this.unforced > 0) {
			try {
				this.channel.force(false);
				this.unforced = 0;
			}
			catch (IOException ex) {
				throw new UncheckedIOException("The store's promise could not be forced to the device", ex);
			}
		}
	}

	@Override
	public void close() throws IOException {
		force();
		this.channel.close();
	}

	private static Optional<StorePromise> read(FileChannel channel, int slot) {
		ByteBuffer sector = ByteBuffer.allocate(StorePromise.BYTES);
		try {
			channel.read(sector, (long) slot * SLOT_BYTES);
			return StorePromise.read(sector.flip());
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The store's promise cannot be read", ex);
		}
	}

}
