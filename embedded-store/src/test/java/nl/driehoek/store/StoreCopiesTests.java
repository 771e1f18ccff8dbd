package nl.driehoek.store;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class StoreCopiesTests {

	@TempDir
	private Path folder;

	@Test
	void restoresWhatACopyHolds() throws IOException {
		insert("kept");
		StoreCopy copy = copies().make();
		insert("later");
		damage(this.folder);

		assertThat(copies().restore()).isEqualTo(copy);

		assertThat(ids()).containsExactly("kept");
		assertThat(copy.documents()).isOne();
	}

	@Test
	void keepsTheFilesThatItReplaces() throws IOException {
		insert("kept");
		copies().make();
		insert("later");
		byte[] before = Files.readAllBytes(this.folder.resolve("store.mv"));

		copies().restore();

		try (Stream<Path> found = Files.walk(this.folder)) {
			assertThat(found.filter(path -> path.toString().contains("before-restore-")))
				.anySatisfy(path -> assertThat(path).hasFileName("store.promise"))
				.anySatisfy(path -> assertThat(path).hasFileName("store.mv").hasBinaryContent(before));
		}
	}

	@Test
	void namesTheNewestWholeCopyWhenItRefuses() throws IOException {
		insert("one");
		StoreCopy whole = copies().make();
		insert("two");
		damage(copies().make().folder());
		damage(this.folder);

		assertThatExceptionOfType(StoreDamagedException.class).isThrownBy(() -> EmbeddedStore.open(this.folder))
			.withMessageContaining("newest whole copy is %s, with 1 documents", whole.folder());
		assertThat(copies().restore()).isEqualTo(whole);
	}

	@Test
	void asksTheProcessThatUsesTheStore() {
		try (StoreClient client = StoreClient.of(EmbeddedStore.open(this.folder))) {
			client.entries().insertOne(new Document("_id", "running"));

			assertThat(copies().make().documents()).isOne();
			assertThatExceptionOfType(StoreInUseException.class).isThrownBy(() -> copies().restore());
		}
	}

	@Test
	void copyMadeUnderLoadIsWhole() throws Exception {
		AtomicBoolean done = new AtomicBoolean();
		ExecutorService writer = Executors.newSingleThreadExecutor();
		try (StoreClient client = StoreClient.of(EmbeddedStore.open(this.folder))) {
			writer.execute(() -> write(client, done));
			for (int i = 0; i < 4; i++) {
				long before = client.entries().countDocuments();
				assertThat(copies().make().documents()).isGreaterThanOrEqualTo(before);
			}
			done.set(true);
			writer.shutdown();
			assertThat(writer.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
		}
	}

	@Test
	void saysThatThereIsNoWholeCopy() {
		insert("one");

		assertThatIllegalStateException().isThrownBy(() -> copies().restore())
			.withMessageContaining("There is no whole copy in " + this.folder);
		assertThat(ids()).containsExactly("one");
	}

	private static void write(StoreClient client, AtomicBoolean done) {
		String text = "x".repeat(20_000);
		for (int i = 0; !done.get(); i++) {
			client.entries().insertOne(new Document("_id", i));
			client.entries().updateOne(Filters.eq(i), Updates.set("text", text + i));
		}
	}

	private StoreCopies copies() {
		return StoreCopies.of(this.folder);
	}

	private void insert(String id) {
		try (StoreClient client = StoreClient.of(EmbeddedStore.open(this.folder))) {
			client.entries().insertOne(new Document("_id", id));
		}
	}

	private List<String> ids() {
		try (StoreClient client = StoreClient.of(EmbeddedStore.open(this.folder))) {
			return client.entries().find().map(entry -> entry.getString("_id")).into(new ArrayList<>());
		}
	}

	private static void damage(Path folder) throws IOException {
		try (RandomAccessFile file = new RandomAccessFile(folder.resolve("store.mv").toFile(), "rw")) {
			file.setLength(file.length() - 1);
		}
	}

}
