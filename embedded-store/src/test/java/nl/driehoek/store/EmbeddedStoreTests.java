package nl.driehoek.store;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class EmbeddedStoreTests {

	private static final List<Object> KEYS = List.of("text", 1, 2L, 1.5, (1L << 53) + 1, true, new UUID(1, 2),
			new ObjectId(), Date.from(Instant.EPOCH), new Document("series", "s").append("number", 1));

	@TempDir
	private Path parent;

	@Test
	void keepsKeysOfEveryTypeOverARestart() {
		onAFreshStart(entries -> {
			entries.createIndex(Indexes.ascending("key"), new IndexOptions().unique(true));
			KEYS.forEach(key -> entries.insertOne(new Document("_id", key).append("key", key)));
		});

		onAFreshStart(entries -> {
			assertThat(entries.countDocuments()).isEqualTo(KEYS.size());
			for (Object key : KEYS) {
				assertThat(entries.find(Filters.eq(key)).first()).isNotNull().containsEntry("key", key);
				assertThat(entries.find(Filters.eq("key", key)).first()).isNotNull().containsEntry("_id", key);
				assertRefused(entries, new Document("key", key));
				assertRefused(entries, new Document("_id", key).append("key", "other"));
			}
			assertRefused(entries, new Document("key", 1L));
			KEYS.forEach(key -> assertThat(entries.deleteOne(Filters.eq(key)).getDeletedCount()).isOne());
		});

		onAFreshStart(entries -> assertThat(entries.countDocuments()).isZero());
	}

	@Test
	void admitsNoClientWithoutItsConnectionString() {
		try (EmbeddedStore store = open()) {
			String address = store.connectionString();
			String guessed = address.replaceAll("&appName=.*", "&appName=guess");

			try (StoreClient own = StoreClient.of(address); StoreClient stranger = StoreClient.of(guessed)) {
				own.entries().insertOne(new Document("_id", 1));
				assertThatExceptionOfType(MongoCommandException.class)
					.isThrownBy(() -> stranger.entries().find().first())
					.satisfies(refusal -> assertThat(refusal.getErrorCodeName()).isEqualTo("Unauthorized"));
				assertThatExceptionOfType(MongoCommandException.class)
					.isThrownBy(() -> stranger.client().listDatabaseNames().first());
			}
		}
	}

	@Test
	void keepsASparseIndexOverARestart() {
		onAFreshStart(entries -> {
			entries.createIndex(Indexes.ascending("open"), new IndexOptions().unique(true).sparse(true));
			entries.insertMany(List.of(new Document("_id", 1), new Document("_id", 2).append("open", "x")));
		});

		onAFreshStart(entries -> {
			entries.insertOne(new Document("_id", 3));
			assertRefused(entries, new Document("_id", 4).append("open", "x"));
		});
	}

	@Test
	void servesOneProcessAFolder() {
		try (EmbeddedStore store = open()) {
			assertThat(port(store)).isPositive();
			assertThatExceptionOfType(StoreInUseException.class).isThrownBy(() -> EmbeddedStore.open(folder()))
				.withMessageContaining(folder().toString());
		}
		open().close();
	}

	@Test
	void saysWhichPortIsTaken() {
		try (EmbeddedStore store = open()) {
			int port = port(store);

			assertThatIllegalStateException().isThrownBy(() -> EmbeddedStore.share(this.parent.resolve("other"), port))
				.withMessageContaining("127.0.0.1:" + port);
		}
		EmbeddedStore.open(this.parent.resolve("other")).close();
	}

	@Test
	@DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has no POSIX permissions")
	void closesTheFolderToOtherUsers() throws IOException {
		open().close();

		assertThat(FileSystems.getDefault().supportedFileAttributeViews()).contains("posix");
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder()))).isEqualTo("rwx------");
	}

	@Test
	void refusesAFileOfAnotherFormat() throws IOException {
		Files.createDirectories(folder());
		try (StoreFile file = StoreFile.open(new LocalDisk(), new StoreFiles(folder()))) {
			file.store().setStoreVersion(2);
		}

		assertThatIllegalStateException().isThrownBy(() -> EmbeddedStore.open(folder()))
			.withMessageContaining("format 2");
	}

	@Test
	void compactsAMostlyUnusedFileWhenItStops() throws IOException {
		String text = "x".repeat(1_000_000);
		onAFreshStart(entries -> {
			entries.insertOne(new Document("_id", 1));
			IntStream.range(0, 50).forEach(i -> entries.updateOne(Filters.eq(1), Updates.set("text", text + i)));
		});

		assertThat(Files.size(folder().resolve("store.mv"))).isLessThan(5_000_000);
		onAFreshStart(entries -> assertThat(entries.find().first()).isNotNull().containsEntry("text", text + 49));
	}

	@Test
	void fileStopsGrowingWhileItRuns() {
		String text = "x".repeat(1_000_000);
		onAFreshStart(entries -> {
			entries.insertOne(new Document("_id", 1));
			IntStream.range(0, 256).forEach(i -> entries.updateOne(Filters.eq(1), Updates.set("text", text + i)));

			assertThat(folder().resolve("store.mv").toFile().length()).isLessThan(150_000_000);
			assertThat(entries.find().first()).isNotNull().containsEntry("text", text + 255);
		});
	}

	private static void assertRefused(MongoCollection<Document> entries, Document document) {
		assertThatExceptionOfType(MongoWriteException.class).as("%s", document)
			.isThrownBy(() -> entries.insertOne(document))
			.satisfies(ex -> assertThat(ex.getCode()).isEqualTo(11000));
	}

	private void onAFreshStart(EntriesTask task) {
		try (StoreClient client = StoreClient.of(open())) {
			task.run(client.entries());
		}
	}

	private EmbeddedStore open() {
		return EmbeddedStore.open(folder());
	}

	private Path folder() {
		return this.parent.resolve("data");
	}

	private static int port(EmbeddedStore store) {
		String address = store.connectionString();
		return Integer.parseInt(address.substring(address.lastIndexOf(':') + 1, address.lastIndexOf('/')));
	}

	private interface EntriesTask {

		void run(MongoCollection<Document> entries);

	}

}
