package nl.driehoek.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

import org.h2.mvstore.MVMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Cuts the power while a mostly unused file is compacted.
 */
@EnabledIfSystemProperty(named = "proof", matches = "true", disabledReason = "Writes gigabytes: only with -Pproof")
class CompactionPowerCutTests {

	private static final int KEYS = 40;

	private static final int CUTS = 30;

	@TempDir
	private Path folder;

	@TempDir
	private Path disks;

	private final Random random = new Random(20261126);

	@Test
	void leavesTheOldFileOrTheNew() throws IOException {
		fill();
		PowerCutDisk disk = PowerCutDisk.of(this.folder, Files.createDirectory(this.disks.resolve("before")));

		StoreFile.open(disk, new StoreFiles(this.folder)).close();

		assertThat(this.folder.resolve("store.mv").toFile())
			.satisfies(now -> assertThat(now.length()).isLessThan(9_000_000));
		for (int cut = 0; cut < CUTS; cut++) {
			int moment = this.random.nextInt(disk.moments() + 1);
			Path image = Files.createDirectory(this.disks.resolve("image"));
			disk.cut(moment, this.random.nextDouble() * 1.2, this.random, image);
			try (StoreFile found = StoreFile.open(new LocalDisk(), new StoreFiles(image))) {
				assertThat(entries(found)).as("cut at %d of %d", moment, disk.moments()).containsOnlyKeys(0, 1, 2);
			}
			delete(image);
		}
	}

	private void fill() {
		StoreFile file = StoreFile.open(new LocalDisk(), new StoreFiles(this.folder));
		for (int key = 0; key < KEYS; key++) {
			byte[] noise = new byte[1_000_000];
			this.random.nextBytes(noise);
			entries(file).put(key, noise);
			file.commit();
		}
		for (int key = 3; key < KEYS; key++) {
			entries(file).remove(key);
		}
		file.commit();
		file.abandon();
	}

	private static MVMap<Integer, byte[]> entries(StoreFile file) {
		return file.store().openMap("entries");
	}

	private static void delete(Path image) throws IOException {
		for (String name : new String[] { "store.mv", "store.mv.new", "store.promise" }) {
			Files.deleteIfExists(image.resolve(name));
		}
		Files.delete(image);
	}

}
