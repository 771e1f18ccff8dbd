package nl.driehoek.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Kills the store, as a process of its own, under load: repeatedly, on the same file.
 */
class EmbeddedStoreKillTests {

	private static final Logger log = LoggerFactory.getLogger(EmbeddedStoreKillTests.class);

	private static final boolean PROOF = Boolean.getBoolean("proof");

	private static final int KILLS = PROOF ? 12 : 3;

	private static final int CLIENTS = PROOF ? 24 : 8;

	private static final int WRITES = PROOF ? 4_000 : 400;

	@TempDir
	private Path folder;

	private final WriteRecord record = new WriteRecord();

	@Test
	@Timeout(value = 20, unit = TimeUnit.MINUTES)
	void losesNothingThatItAnsweredWhenKilled() throws Exception {
		try (KillableStore store = KillableStore.start(this.folder); StoreClient client = StoreClient.of(store.uri())) {
			prepare(client.database());
			writeUntilKilled(0, store, client);
		}
		for (int kill = 1; kill <= KILLS; kill++) {
			try (KillableStore store = KillableStore.start(this.folder);
					StoreClient client = StoreClient.of(store.uri())) {
				check(client.database());
				log.info("After {} kills: {} writes answered, none lost", kill, this.record.writes());
				if (kill < KILLS) {
					writeUntilKilled(kill, store, client);
				}
			}
		}
		assertThat(this.record.writes()).isGreaterThan((long) KILLS * WRITES);
	}

	private void prepare(MongoDatabase database) {
		database.getCollection("entries").createIndex(Indexes.ascending("key"), new IndexOptions().unique(true));
		database.getCollection("counters")
			.insertMany(IntStream.range(0, StoreWriter.COUNTERS)
				.mapToObj(counter -> new Document("_id", counter).append("version", 0))
				.toList());
	}

	private void writeUntilKilled(int round, KillableStore store, StoreClient client) throws InterruptedException {
		ExecutorService writers = Executors.newFixedThreadPool(CLIENTS);
		for (int i = 0; i < CLIENTS; i++) {
			writers.execute(new StoreWriter(round + "." + i, client.database(), this.record));
		}
		awaitWrites(this.record.writes() + WRITES);
		store.kill();
		writers.shutdownNow();
		assertThat(writers.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
	}

	private void awaitWrites(long writes) throws InterruptedException {
		while (this.record.writes() < writes) {
			Thread.sleep(ThreadLocalRandom.current().nextInt(5, 50));
		}
	}

	private void check(MongoDatabase database) {
		assertThat(idsIn(database)).containsAll(this.record.present()).doesNotContainAnyElementsOf(this.record.gone());
		this.record.versions()
			.forEach((counter, version) -> assertThat(version(database, counter)).isGreaterThanOrEqualTo(version));
		assertThat(disagreements(database)).isEmpty();
	}

	private Set<String> idsIn(MongoDatabase database) {
		Set<String> ids = new HashSet<>();
		database.getCollection("entries")
			.find()
			.projection(Projections.include("_id"))
			.forEach(entry -> ids.add(entry.getString("_id")));
		return ids;
	}

	private int version(MongoDatabase database, int counter) {
		return database.getCollection("counters").find(Filters.eq(counter)).iterator().next().getInteger("version");
	}

	private List<String> disagreements(MongoDatabase database) {
		MongoCollection<Document> entries = database.getCollection("entries");
		List<String> found = new ArrayList<>();
		Document counts = database.runCommand(new Document("validate", "entries"));
		for (Object keys : counts.get("keysPerIndex", Document.class).values()) {
			if (((Number) keys).intValue() != counts.getInteger("nrecords")) {
				found.add("counts: " + counts);
			}
		}
		for (Document entry : entries.find().projection(Projections.include("_id", "key"))) {
			Document byKey = entries.find(Filters.eq("key", entry.get("key"))).first();
			if (byKey == null || !entry.getString("_id").equals(byKey.getString("_id"))) {
				found.add("key: " + entry);
			}
		}
		return found;
	}

}
