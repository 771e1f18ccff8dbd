package nl.driehoek.bot.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the features build upon, on every store.
 */
class StorageContractTests {

	private static final int THREADS = 16;

	@OnEveryStore
	void replacingByVersionHasOneWinnerForEach(MongoDatabase database) throws Exception {
		MongoCollection<Document> plans = database.getCollection("plans");
		plans.insertOne(new Document("_id", "driehoek-2026").append("version", 0));

		for (int version = 0; version < 25; version++) {
			int current = version;
			List<Boolean> won = atOnce(thread -> replace(plans, current, thread));

			assertThat(won).as("winners of version %d", version).containsOnlyOnce(true);
		}

		assertThat(plans.find().first()).containsEntry("version", 25);
	}

	@OnEveryStore
	void uniqueKeyIsTakenOnce(MongoTemplate template) throws Exception {
		template.indexOps("registrations").createIndex(new Index("gemeente", Direction.ASC).unique());

		List<Boolean> inserted = atOnce(
				thread -> isInserted(template, Map.of("_id", "r" + thread, "gemeente", "GM0193")));

		assertThat(inserted).containsOnlyOnce(true);
		assertThat(template.getCollection("registrations").countDocuments()).isOne();
	}

	@OnEveryStore
	void uniqueKeyOfTwoFieldsIsTakenOnce(MongoTemplate template) {
		template.indexOps("registrations")
			.createIndex(new Index("programme", Direction.ASC).on("number", Direction.ASC).unique());

		assertThat(isInserted(template, Map.of("programme", "p", "number", 1))).isTrue();
		assertThat(isInserted(template, Map.of("programme", "p", "number", 2))).isTrue();
		assertThat(isInserted(template, Map.of("programme", "p", "number", 1L))).isFalse();
	}

	@OnEveryStore
	void sparseUniqueKeyMayBeLeftOut(MongoTemplate template) {
		template.indexOps("registrations").createIndex(new Index("open", Direction.ASC).unique().sparse());

		assertThat(isInserted(template, Map.of("_id", 1))).isTrue();
		assertThat(isInserted(template, Map.of("_id", 2))).isTrue();
		assertThat(isInserted(template, Map.of("_id", 3, "open", "x"))).isTrue();
		assertThat(isInserted(template, Map.of("_id", 4, "open", "x"))).isFalse();
	}

	@OnEveryStore
	void uniqueKeyIsFreeAgainOnceItsDocumentIsGone(MongoTemplate template) {
		template.indexOps("registrations").createIndex(new Index("open", Direction.ASC).unique().sparse());
		isInserted(template, Map.of("_id", 1, "open", "x"));
		isInserted(template, Map.of("_id", 2, "open", "y"));

		template.getCollection("registrations").deleteOne(Filters.eq(1));
		template.getCollection("registrations").updateOne(Filters.eq(2), Updates.unset("open"));

		assertThat(isInserted(template, Map.of("_id", 3, "open", "x"))).isTrue();
		assertThat(isInserted(template, Map.of("_id", 4, "open", "y"))).isTrue();
	}

	@OnEveryStore
	void sameIdIsInsertedOnce(MongoTemplate template) throws Exception {
		List<Boolean> inserted = atOnce(thread -> isInserted(template, Map.of("_id", "r1", "by", thread)));

		assertThat(inserted).containsOnlyOnce(true);
	}

	@OnEveryStore
	void looksUpWithinAndAndIn(MongoTemplate template) {
		template.indexOps("registrations").createIndex(new Index("gemeente", Direction.ASC).unique().sparse());
		IntStream.range(0, 20)
			.forEach(i -> isInserted(template, Map.of("_id", "r" + i, "gemeente", "GM" + i, "open", i % 2 == 0)));
		MongoCollection<Document> registrations = template.getCollection("registrations");

		assertThat(registrations.find(Filters.and(Filters.eq("gemeente", "GM4"), Filters.eq("open", true))))
			.extracting(found -> found.get("_id"))
			.containsExactly("r4");
		assertThat(registrations.find(Filters.and(Filters.eq("gemeente", "GM4"), Filters.eq("open", false)))).isEmpty();
		assertThat(registrations.find(Filters.and(Filters.in("_id", "r1", "r2", "r99"), Filters.eq("open", true))))
			.extracting(found -> found.get("_id"))
			.containsExactly("r2");
	}

	@OnEveryStore
	void updatesManyInOneGo(MongoDatabase database) {
		MongoCollection<Document> messages = database.getCollection("messages");
		messages.insertMany(IntStream.range(0, 50).mapToObj(i -> new Document("_id", i)).toList());

		messages.bulkWrite(IntStream.range(0, 50)
			.mapToObj(i -> new UpdateOneModel<Document>(Filters.eq(i), Updates.set("delivered", true)))
			.toList());

		assertThat(messages.countDocuments(Filters.eq("delivered", true))).isEqualTo(50);
	}

	private static boolean replace(MongoCollection<Document> plans, int version, int winner) {
		Document next = new Document("_id", "driehoek-2026").append("version", version + 1).append("winner", winner);
		return plans.replaceOne(Filters.and(Filters.eq("driehoek-2026"), Filters.eq("version", version)), next)
			.getModifiedCount() == 1;
	}

	private static boolean isInserted(MongoTemplate template, Map<String, Object> document) {
		try {
			template.insert(new Document(document), "registrations");
			return true;
		}
		catch (DuplicateKeyException ex) {
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
