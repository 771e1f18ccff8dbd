package nl.driehoek.store;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a program may rely on, with the embedded store as with a genuine MongoDB.
 */
abstract class StoreContract {

	private static final int THREADS = 16;

	private StoreClient client;

	private MongoDatabase database;

	private MongoCollection<Document> entries;

	abstract StoreClient connect();

	@BeforeEach
	void open() {
		this.client = connect();
		this.database = this.client.client().getDatabase("test-" + UUID.randomUUID());
		this.entries = this.database.getCollection("entries");
	}

	@AfterEach
	void close() {
		this.database.drop();
		this.client.close();
	}

	@Test
	void replacingByVersionHasOneWinnerForEach() throws Exception {
		this.entries.insertOne(new Document("_id", "plan").append("version", 0));

		for (int version = 0; version < 25; version++) {
			int current = version;
			List<Boolean> won = atOnce(thread -> replace(current, thread));

			assertThat(won).as("winners of version %d", version).containsOnlyOnce(true);
		}

		assertThat(this.entries.find().first()).containsEntry("version", 25);
	}

	@Test
	void uniqueKeyIsTakenOnce() throws Exception {
		this.entries.createIndex(Indexes.ascending("key"), new IndexOptions().unique(true));

		List<Boolean> inserted = atOnce(thread -> isInserted(entry("e" + thread).append("key", "GM0193")));

		assertThat(inserted).containsOnlyOnce(true);
		assertThat(this.entries.countDocuments()).isOne();
	}

	@Test
	void uniqueKeyOfTwoFieldsIsTakenOnce() {
		this.entries.createIndex(Indexes.ascending("series", "number"), new IndexOptions().unique(true));

		assertThat(isInserted(new Document("series", "p").append("number", 1))).isTrue();
		assertThat(isInserted(new Document("series", "p").append("number", 2))).isTrue();
		assertThat(isInserted(new Document("series", "p").append("number", 1L))).isFalse();
	}

	@Test
	void sparseUniqueKeyMayBeLeftOut() {
		this.entries.createIndex(Indexes.ascending("open"), new IndexOptions().unique(true).sparse(true));

		assertThat(isInserted(entry(1))).isTrue();
		assertThat(isInserted(entry(2))).isTrue();
		assertThat(isInserted(entry(3).append("open", "x"))).isTrue();
		assertThat(isInserted(entry(4).append("open", "x"))).isFalse();
	}

	@Test
	void uniqueKeyIsFreeAgainOnceItsDocumentIsGone() {
		this.entries.createIndex(Indexes.ascending("open"), new IndexOptions().unique(true).sparse(true));
		isInserted(entry(1).append("open", "x"));
		isInserted(entry(2).append("open", "y"));

		this.entries.deleteOne(Filters.eq(1));
		this.entries.updateOne(Filters.eq(2), Updates.unset("open"));

		assertThat(isInserted(entry(3).append("open", "x"))).isTrue();
		assertThat(isInserted(entry(4).append("open", "y"))).isTrue();
	}

	@Test
	void sameIdIsInsertedOnce() throws Exception {
		List<Boolean> inserted = atOnce(thread -> isInserted(entry("e1").append("by", thread)));

		assertThat(inserted).containsOnlyOnce(true);
	}

	@Test
	void looksUpWithinAndAndIn() {
		this.entries.createIndex(Indexes.ascending("key"), new IndexOptions().unique(true).sparse(true));
		IntStream.range(0, 20)
			.forEach(i -> isInserted(entry("e" + i).append("key", "GM" + i).append("open", i % 2 == 0)));

		assertThat(this.entries.find(Filters.and(Filters.eq("key", "GM4"), Filters.eq("open", true))))
			.extracting(found -> found.get("_id"))
			.containsExactly("e4");
		assertThat(this.entries.find(Filters.and(Filters.eq("key", "GM4"), Filters.eq("open", false)))).isEmpty();
		assertThat(this.entries.find(Filters.and(Filters.in("_id", "e1", "e2", "e99"), Filters.eq("open", true))))
			.extracting(found -> found.get("_id"))
			.containsExactly("e2");
	}

	@Test
	void updatesManyInOneGo() {
		this.entries.insertMany(IntStream.range(0, 50).mapToObj(StoreContract::entry).toList());

		this.entries.bulkWrite(IntStream.range(0, 50)
			.mapToObj(i -> new UpdateOneModel<Document>(Filters.eq(i), Updates.set("delivered", true)))
			.toList());

		assertThat(this.entries.countDocuments(Filters.eq("delivered", true))).isEqualTo(50);
	}

	private static Document entry(Object id) {
		return new Document("_id", id);
	}

	private boolean replace(int version, int winner) {
		Document next = entry("plan").append("version", version + 1).append("winner", winner);
		return this.entries.replaceOne(Filters.and(Filters.eq("plan"), Filters.eq("version", version)), next)
			.getModifiedCount() == 1;
	}

	private boolean isInserted(Document document) {
		try {
			this.entries.insertOne(document);
			return true;
		}
		catch (MongoWriteException ex) {
			assertThat(ex.getError().getCategory()).isEqualTo(ErrorCategory.DUPLICATE_KEY);
			return false;
		}
	}

	private static List<Boolean> atOnce(IntPredicate task) throws InterruptedException, ExecutionException {
		ExecutorService threads = Executors.newFixedThreadPool(THREADS);
		try {
			List<Callable<Boolean>> tasks = IntStream.range(0, THREADS)
				.mapToObj(thread -> (Callable<Boolean>) () -> task.test(thread))
				.toList();
			List<Boolean> results = new ArrayList<>();
			for (Future<Boolean> result : threads.invokeAll(tasks)) {
				results.add(result.get());
			}
			return results;
		}
		finally {
			threads.shutdownNow();
		}
	}

}
