package nl.driehoek.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipOutputStream;

import org.h2.mvstore.DataUtils;
import org.h2.mvstore.RandomAccessStore;
import org.h2.mvstore.SFChunk;
import org.jspecify.annotations.Nullable;

/**
 * The file of an MVStore, made safe against power cuts. A commit writes one chunk, and a
 * power cut keeps any part of what was not forced. Three rules make sure that a forced
 * version is found again:
 * <ul>
 * <li>A chunk carries a checksum, and a chunk that is not whole is hidden from MVStore.
 * <li>At most one chunk is unforced at a time. MVStore reuses the space of chunks that
 * the version before does not need, so that version must be on the device first.
 * <li>MVStore always looks at every chunk when it opens the file. Its quick way trusts
 * the file's header, which may name a chunk that is not whole, and can then settle for a
 * much older version.
 * </ul>
 */
final class SealedFileStore extends RandomAccessStore {

	private static final int CACHE_MEGABYTES = 16;

	private final Disk disk;

	private final FileChannel channel;

	private boolean unforced;

	private SealedFileStore(Disk disk, Path file, FileChannel channel, boolean readOnly) throws IOException {
		super(Map.of("cacheSize", CACHE_MEGABYTES, "recoveryMode", 1));
		this.disk = disk;
		this.channel = channel;
		init(file.toString(), readOnly);
		setSize(channel.size());
	}

	static SealedFileStore open(Disk disk, Path file) {
		try {
			return new SealedFileStore(disk, file, disk.open(file), false);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The store " + file + " cannot be opened", ex);
		}
	}

	static SealedFileStore openToRead(Disk disk, Path file) {
		try {
			return new SealedFileStore(disk, file, disk.openToRead(file), true);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The store " + file + " cannot be read", ex);
		}
	}

	/**
	 * Opens another file, for MVStore's compaction.
	 */
	@Override
	public SealedFileStore open(String file, boolean readOnly) {
		return readOnly ? openToRead(this.disk, Path.of(file)) : open(this.disk, Path.of(file));
	}

	@Override
	public void open(String file, boolean readOnly, char @Nullable [] encryptionKey) {
		throw new UnsupportedOperationException("The file is already open");
	}

	@Override
	protected void writeFully(@Nullable SFChunk chunk, long position, ByteBuffer bytes) {
		if (chunk != null) {
			sync();
			ChunkSeal.put(bytes);
		}
		setSize(Math.max(size(), position + bytes.remaining()));
		DataUtils.writeFully(this.channel, position, bytes);
		this.unforced = true;
	}

	@Override
	public ByteBuffer readFully(@Nullable SFChunk chunk, long position, int length) {
		ByteBuffer bytes = readFully(this.channel, position, length);
		boolean isFooter = chunk == null && length == ChunkSeal.FOOTER_BYTES;
		return (isFooter && !endsWholeChunk(bytes, position)) ? ByteBuffer.allocate(length) : bytes;
	}

	private boolean endsWholeChunk(ByteBuffer footer, long position) {
		Optional<ChunkSeal> seal = ChunkSeal.of(footer);
		long start = position + ChunkSeal.FOOTER_BYTES - seal.map(ChunkSeal::length).orElse(0L);
		return start > 0 && seal.isPresent()
				&& seal.get().fits(readFully(this.channel, start, Math.toIntExact(position - start)));
	}

	/**
	 * Forces what was written to the device.
	 */
	@Override
	public void sync() {
		if (this.unforced) {
			try {
				this.channel.force(false);
			}
			catch (IOException ex) {
				throw new UncheckedIOException("The store could not be forced to the device", ex);
			}
			this.unforced = false;
		}
	}

	@Override
	protected void truncate(long size) {
		try {
			this.channel.truncate(size);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The store could not be made smaller", ex);
		}
		setSize(Math.min(size(), size));
	}

	@Override
	public void backup(ZipOutputStream out) {
		throw new UnsupportedOperationException("A copy is made of the file");
	}

	@Override
	public void close() {
		try {
			this.channel.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The store could not be closed", ex);
		}
		finally {
			super.close();
		}
	}

}
