package nl.driehoek.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

import org.h2.mvstore.MVMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class RunningCopyTests {

	private static final Instant NOW = Instant.parse("2026-11-26T03:00:00Z");

	private static final int KEYS = 60;

	@TempDir
	private Path folder;

	private final ExecutorService others = Executors.newSingleThreadExecutor();

	private final AtomicInteger waited = new AtomicInteger();

	private final Random random = new Random(20261126);

	@Test
	void copyIsWholeThoughTheStoreIsRewrittenMeanwhile() throws Exception {
		StoreFiles files = new StoreFiles(this.folder);
		StoreFile file = StoreFile.open(new LocalDisk(), files);
		GroupCommitBackend backend = new GroupCommitBackend(file, StoreDoor.open(), () -> {
		});
		rewrite(backend, file);
		Disk busy = new BusyDisk(files.content(), () -> startRewriting(backend, file));

		StoreCopy copy = new RunningCopy(backend, new CopyShelf(busy, this.folder), files).make(NOW);

		assertThat(copy.made()).isEqualTo(NOW);
		stop(backend);
		try (StoreFile copied = StoreFile.open(new LocalDisk(), new StoreFiles(copy.folder()))) {
			assertThat(entries(copied)).hasSize(KEYS);
		}
	}

	/** Gives the other writers a while; they cannot end before the copy is made. */
	private void startRewriting(GroupCommitBackend backend, StoreFile file) {
		try {
			this.others.submit(() -> rewrite(backend, file)).get(100, TimeUnit.MILLISECONDS);
		}
		catch (TimeoutException ex) {
			this.waited.incrementAndGet();
		}
		catch (InterruptedException | ExecutionException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private void stop(GroupCommitBackend backend) throws InterruptedException {
		this.others.shutdown();
		assertThat(this.others.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
		assertThat(this.waited).hasPositiveValue();
		backend.close();
	}

	private void rewrite(GroupCommitBackend backend, StoreFile file) {
		for (int key = 0; key < KEYS; key++) {
			int next = key;
			backend.betweenCommands(() -> entries(file).put(next, this.random.nextInt() + "x".repeat(40_000)));
		}
	}

	private static MVMap<Integer, String> entries(StoreFile file) {
		return file.store().openMap("entries");
	}

	/** A disk on which others write whenever a piece of a file is read. */
	private record BusyDisk(Path file, Runnable others) implements Disk {

		private static final Disk DISK = new LocalDisk();

		@Override
		public FileChannel open(Path path) throws IOException {
			return DISK.open(path);
		}

		@Override
		public FileChannel openToRead(Path path) throws IOException {
			if (!path.equals(this.file)) {
				return DISK.openToRead(path);
			}
			return new DelegatingChannel(DISK.openToRead(path)) {

				@Override
				public synchronized int read(ByteBuffer target, long position) throws IOException {
					int read = super.read(target, position);
					BusyDisk.this.others.run();
					return read;
				}

			};
		}

		@Override
		public void replace(Path from, Path to) throws IOException {
			DISK.replace(from, to);
		}

	}

}
