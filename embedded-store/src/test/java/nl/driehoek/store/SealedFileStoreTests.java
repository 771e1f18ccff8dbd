package nl.driehoek.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Cuts the power at many moments, also of a store that lived through power cuts before:
 * the content is that of the last commit that was forced, or of the one under way.
 */
class SealedFileStoreTests {

	private static final boolean PROOF = Boolean.getBoolean("proof");

	private static final int LIVES = PROOF ? 1_000 : 60;

	private static final int COMMITS = 40;

	private static final int KEYS = 30;

	@TempDir
	private Path disks;

	private final Random random = new Random(20261126);

	private final List<Map<Integer, String>> states = new ArrayList<>();

	private PowerCutDisk disk;

	private Path folder;

	@BeforeEach
	void start() throws IOException {
		this.folder = freshFolder();
		this.disk = PowerCutDisk.of(this.folder, freshFolder());
		this.states.add(Map.of());
	}

	@Test
	void keepsTheLastForcedCommitThroughManyPowerCuts() throws IOException {
		for (int life = 0; life < LIVES; life++) {
			live();

			Path image = cutAt(this.random.nextInt(this.disk.moments() + 1), this.random.nextDouble() * 1.2);

			this.states.clear();
			this.states.add(content(image));
			this.folder = image;
			this.disk = PowerCutDisk.of(this.folder, freshFolder());
		}
	}

	@Test
	void keepsTheLastForcedCommitAtEveryMoment() throws IOException {
		live();

		for (int moment = 0; moment <= this.disk.moments(); moment++) {
			cutAt(moment, 0);
			cutAt(moment, 0.5);
			cutAt(moment, 1);
		}
	}

	@Test
	void forcesOnceForAllChangesOfACommit() {
		try (StoreFile file = StoreFile.open(this.disk, new StoreFiles(this.folder))) {
			FileCommit commit = new FileCommit(file);
			long before = this.disk.forces();

			entries(file).put(1, "one");
			entries(file).put(2, "two");
			commit.commit();
			commit.commit();

			assertThat(this.disk.forces()).isEqualTo(before + 1);
		}
	}

	private void live() {
		try (StoreFile file = StoreFile.open(this.disk, new StoreFiles(this.folder))) {
			FileCommit commit = new FileCommit(file);
			for (int i = 0; i < COMMITS; i++) {
				change(entries(file));
				this.states.add(new TreeMap<>(entries(file)));
				commit.commit();
				this.disk.answered("commit " + i);
				rewriteNowAndThen(file.store());
			}
		}
	}

	private void change(MVMap<Integer, String> entries) {
		for (int i = this.random.nextInt(5); i >= 0; i--) {
			String text = "x".repeat(this.random.nextInt(this.random.nextBoolean() ? 50 : 9_000));
			entries.put(this.random.nextInt(KEYS), this.random.nextInt() + text);
		}
	}

	private void rewriteNowAndThen(MVStore store) {
		if (this.random.nextInt(4) == 0) {
			store.compact(90, 50_000);
			store.commit();
		}
	}

	private Path cutAt(int moment, double kept) throws IOException {
		Path image = freshFolder();
		this.disk.cut(moment, kept, this.random, image);
		int answers = this.disk.answeredBefore(moment).size();
		assertThat(content(image)).as("cut at %d, %s kept", moment, kept)
			.isIn(this.states.subList(answers, Math.min(answers + 2, this.states.size())));
		return image;
	}

	private Map<Integer, String> content(Path image) {
		try (StoreFile file = StoreFile.open(new LocalDisk(), new StoreFiles(image))) {
			return new TreeMap<>(entries(file));
		}
	}

	private static MVMap<Integer, String> entries(StoreFile file) {
		return file.store().openMap("entries");
	}

	private Path freshFolder() throws IOException {
		return Files.createTempDirectory(this.disks, "disk");
	}

}
