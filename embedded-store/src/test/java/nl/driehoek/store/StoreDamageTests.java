package nl.driehoek.store;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Damages the files of a store: it holds every registration, or it refuses.
 */
class StoreDamageTests {

	private static final int VARIANTS = 64;

	private static final int REGISTRATIONS = 20;

	@TempDir
	private Path parent;

	private final Random random = new Random(20261126);

	private Path folder;

	@BeforeEach
	void register() {
		this.folder = this.parent.resolve("data");
		try (StoreClient client = StoreClient.of(EmbeddedStore.open(this.folder))) {
			client.entries().createIndex(Indexes.ascending("gemeente"), new IndexOptions().unique(true));
			for (int i = 0; i < REGISTRATIONS; i++) {
				client.entries().insertOne(new Document("_id", i).append("gemeente", "gemeente " + i));
				client.entries().updateOne(Filters.eq(i), Updates.set("name", "Burgemeester nummer " + i));
			}
		}
	}

	@Test
	void refusesFileThatMissesItsLastByte() throws IOException {
		damage(content(), file -> file.setLength(file.length() - 1));

		assertRefused().withMessageContaining("it promised 20 documents")
			.withMessageContaining("There is no whole copy");
	}

	@Test
	void noDamageIsSilent() throws IOException {
		int refused = 0;
		for (int variant = 0; variant < VARIANTS; variant++) {
			Path copy = this.parent.resolve("variant" + variant);
			copy(this.folder, copy);
			Path file = copy.resolve((variant % 8 == 7) ? "store.promise" : "store.mv");
			damage(file, damages().get(variant % 3));
			refused += isRefused(copy) ? 1 : 0;
		}
		assertThat(refused).isGreaterThan(VARIANTS / 4);
	}

	@Test
	void refusesStoreWithoutItsFile() throws IOException {
		Files.delete(content());

		assertRefused().withMessageContaining("store.mv is gone");
		assertThat(content()).doesNotExist();
	}

	@Test
	void refusesStoreWithoutItsPromise() throws IOException {
		Files.delete(this.folder.resolve("store.promise"));

		assertRefused().withMessageContaining("store.promise").withMessageContaining("gone or unreadable");
	}

	@Test
	void refusesOlderVersionOfItself() throws IOException {
		Path older = this.parent.resolve("older");
		copy(this.folder, older);
		try (StoreClient client = StoreClient.of(EmbeddedStore.open(this.folder))) {
			client.entries().insertOne(new Document("_id", "later").append("gemeente", "later"));
		}
		Files.copy(older.resolve("store.mv"), content(), StandardCopyOption.REPLACE_EXISTING);

		assertRefused().withMessageContaining("it promised 21 documents").withMessageContaining("holds 20 documents");
	}

	@Test
	void leavesDamagedFilesAsTheyAre() throws IOException {
		damage(content(), file -> file.setLength(file.length() - 5_000));
		byte[] before = Files.readAllBytes(content());

		assertRefused();

		assertThat(content()).hasBinaryContent(before);
	}

	private List<Damage> damages() {
		return List.of(this::flipBit, this::zeroBlock, this::cutTail);
	}

	private void flipBit(RandomAccessFile file) throws IOException {
		long at = (long) (this.random.nextDouble() * file.length());
		file.seek(at);
		int old = file.read();
		file.seek(at);
		file.write(old ^ (1 << this.random.nextInt(8)));
	}

	private void zeroBlock(RandomAccessFile file) throws IOException {
		file.seek((long) (this.random.nextDouble() * file.length()) / 512 * 512);
		file.write(new byte[512]);
	}

	private void cutTail(RandomAccessFile file) throws IOException {
		file.setLength((long) (this.random.nextDouble() * file.length()));
	}

	private boolean isRefused(Path damaged) {
		List<Object> found = new ArrayList<>();
		try (StoreClient client = StoreClient.of(EmbeddedStore.open(damaged))) {
			client.entries().find().forEach(entry -> found.add(entry.get("name")));
		}
		catch (StoreDamagedException ex) {
			return true;
		}
		assertThat(found).as("%s was opened", damaged)
			.containsExactlyInAnyOrderElementsOf(
					IntStream.range(0, REGISTRATIONS).mapToObj(i -> "Burgemeester nummer " + i).toList());
		return false;
	}

	private ThrowableAssertAlternative<StoreDamagedException> assertRefused() {
		return assertThatExceptionOfType(StoreDamagedException.class).isThrownBy(() -> EmbeddedStore.open(this.folder))
			.withMessageContaining(this.folder.toString());
	}

	private Path content() {
		return this.folder.resolve("store.mv");
	}

	private static void damage(Path path, Damage damage) throws IOException {
		try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
			damage.on(file);
		}
	}

	private static void copy(Path from, Path to) throws IOException {
		Files.createDirectory(to);
		try (Stream<Path> files = Files.list(from)) {
			for (Path file : files.toList()) {
				Files.copy(file, to.resolve(file.getFileName()));
			}
		}
	}

	private interface Damage {

		void on(RandomAccessFile file) throws IOException;

	}

}
