package nl.driehoek.store;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.stream.IntStream;

import com.mongodb.MongoCommandException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class OrderedIndexTests {

	private static final int MANY = 30_000;

	@TempDir
	private Path folder;

	@Test
	void aPageCostsTheSameHoweverManyDocumentsThereAre() {
		try (StoreClient client = StoreClient.of(EmbeddedStore.open(this.folder))) {
			MongoCollection<Document> entries = client.entries();
			entries.createIndex(Indexes.ascending("due"));
			Duration few = fill(entries, 0, 1_000);
			Duration many = fill(entries, 1_000, MANY);

			assertThat(many).isLessThan(few.multipliedBy(5).plusMillis(200));
		}
	}

	/** Inserts documents, and tells how long it then takes to read 200 pages. */
	private static Duration fill(MongoCollection<Document> entries, int from, int to) {
		entries.insertMany(IntStream.range(from, to)
			.mapToObj(i -> new Document("_id", i).append("due", Date.from(Instant.ofEpochMilli(i))))
			.toList());
		page(entries);
		Instant start = Instant.now();
		IntStream.range(0, 200).forEach(i -> page(entries));
		return Duration.between(start, Instant.now());
	}

	private static void page(MongoCollection<Document> entries) {
		assertThat(entries.find(Filters.lte("due", Date.from(Instant.ofEpochMilli(MANY))))
			.sort(Sorts.ascending("due"))
			.limit(10)).hasSize(10);
	}

	@Test
	void isStillThereAfterTheStoreWasOpenedAnew() {
		try (StoreClient client = StoreClient.of(EmbeddedStore.open(this.folder))) {
			client.entries().createIndex(Indexes.ascending("due"));
			client.entries().insertMany(List.of(due(1, 20), due(2, 10)));
		}
		try (StoreClient client = StoreClient.of(EmbeddedStore.open(this.folder))) {
			client.entries().insertOne(due(3, 15));

			assertThat(client.entries()
				.find(Filters.gte("due", Date.from(Instant.ofEpochMilli(0))))
				.sort(Sorts.ascending("due"))).extracting(found -> found.get("_id")).containsExactly(2, 3, 1);
		}
	}

	@Test
	void refusesAnotherIndexOfTheSameName() {
		try (StoreClient client = StoreClient.of(EmbeddedStore.open(this.folder))) {
			MongoCollection<Document> entries = client.entries();
			entries.createIndex(Indexes.ascending("due"), new IndexOptions().name("due"));

			assertThatExceptionOfType(MongoCommandException.class).isThrownBy(
					() -> entries.createIndex(Indexes.ascending("due"), new IndexOptions().name("due").unique(true)))
				.satisfies(refusal -> assertThat(refusal.getErrorCode()).isEqualTo(86));
			entries.dropIndex("due");
			entries.createIndex(Indexes.ascending("due"), new IndexOptions().name("due").unique(true));

			assertThat(entries.listIndexes()).anyMatch(index -> index.getBoolean("unique", false));
		}
	}

	private static Document due(int id, long millis) {
		return new Document("_id", id).append("due", Date.from(Instant.ofEpochMilli(millis)));
	}

}
