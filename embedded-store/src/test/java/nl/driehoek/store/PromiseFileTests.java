package nl.driehoek.store;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class PromiseFileTests {

	@TempDir
	private Path folder;

	@TempDir
	private Path before;

	private PowerCutDisk disk;

	@BeforeEach
	void start() throws IOException {
		this.disk = PowerCutDisk.of(this.folder, this.before);
		PromiseFile.create(this.disk, path(), StorePromise.NONE);
	}

	@Test
	void namesTheLastPromise() throws IOException {
		write(7);

		assertThat(read()).contains(new StorePromise(7, 70));
	}

	@Test
	void fallsBackToTheOtherSlotWhenOneIsTorn() throws IOException {
		write(7);
		try (RandomAccessFile file = new RandomAccessFile(path().toFile(), "rw")) {
			file.write(new byte[100]);
		}

		assertThat(read()).contains(new StorePromise(6, 60));
	}

	@Test
	void promisesNothingWhenBothSlotsAreUnreadable() throws IOException {
		Files.write(path(), new byte[5_000]);

		assertThat(read()).isEmpty();
	}

	@Test
	void forcesOnlyNowAndThen() throws IOException {
		long forces = this.disk.forces();

		write(3 * PromiseFile.UNFORCED);

		assertThat(this.disk.forces()).isEqualTo(forces + 3);
	}

	private void write(int promises) throws IOException {
		try (PromiseFile file = PromiseFile.open(this.disk, path())) {
			for (int version = 1; version <= promises; version++) {
				file.write(new StorePromise(version, version * 10L));
			}
		}
	}

	private Optional<StorePromise> read() throws IOException {
		return PromiseFile.read(this.disk, path());
	}

	private Path path() {
		return this.folder.resolve("store.promise");
	}

}
