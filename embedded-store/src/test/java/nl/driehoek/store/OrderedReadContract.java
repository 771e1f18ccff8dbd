package nl.driehoek.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a program may rely on when it reads in order, with the embedded store as with a
 * genuine MongoDB.
 */
abstract class OrderedReadContract {

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
	void readsAPageInOrder() {
		this.entries.createIndex(Indexes.ascending("open", "due"));
		IntStream.range(0, 50)
			.forEach(i -> this.entries.insertOne(entry(i).append("open", i % 2 == 0).append("due", due(50 - i))));
		this.entries.insertOne(entry(50).append("open", true));

		assertThat(page(Filters.and(Filters.eq("open", true), Filters.lte("due", due(10))), 3)).containsExactly(48, 46,
				44);
		assertThat(page(Filters.and(Filters.eq("open", true), Filters.gt("due", due(46))), 5)).containsExactly(2, 0);
		assertThat(
				page(Filters.and(Filters.eq("open", false), Filters.gte("due", due(3)), Filters.lt("due", due(6))), 5))
			.containsExactly(47, 45);
	}

	@Test
	void readsAPageAsItIsAfterEachChange() {
		this.entries.createIndex(Indexes.ascending("due"), new IndexOptions().sparse(true));
		IntStream.range(0, 5).forEach(i -> this.entries.insertOne(entry(i).append("due", due(i))));

		this.entries.updateOne(Filters.eq(0), Updates.set("due", due(9)));
		this.entries.updateOne(Filters.eq(1), Updates.unset("due"));
		this.entries.replaceOne(Filters.eq(2), entry(2).append("due", due(8)));
		this.entries.deleteOne(Filters.eq(3));
		this.entries.insertOne(entry(5).append("due", due(7)));

		assertThat(page(Filters.lte("due", due(8)), 9)).containsExactly(4, 5, 2);
		assertThat(this.entries.deleteMany(Filters.lte("due", due(8))).getDeletedCount()).isEqualTo(3);
		assertThat(page(Filters.lte("due", due(9)), 9)).containsExactly(0);
	}

	@Test
	void deletesWhatIsIndexed() {
		this.entries.createIndex(Indexes.ascending("open", "due"));
		this.entries.insertOne(entry(1).append("due", due(1)));

		assertThat(this.entries.deleteOne(Filters.eq(1)).getDeletedCount()).isOne();
		assertThat(page(Filters.gte("due", due(0)), 9)).isEmpty();
	}

	@Test
	void readsTheIdsInOrder() {
		IntStream.range(0, 20).forEach(i -> this.entries.insertOne(entry(19 - i)));

		assertThat(this.entries.find(Filters.gt("_id", 4)).sort(Sorts.ascending("_id")).limit(3))
			.extracting(found -> found.get("_id"))
			.containsExactly(5, 6, 7);
		assertThat(this.entries.find().sort(Sorts.ascending("_id")).limit(2)).extracting(found -> found.get("_id"))
			.containsExactly(0, 1);
	}

	@Test
	void anOrdinaryIndexTakesWhatIsThere() {
		IntStream.range(0, 5).forEach(i -> this.entries.insertOne(entry(i).append("due", due(9 - i))));

		this.entries.createIndex(Indexes.ascending("due"));
		this.entries.createIndex(Indexes.ascending("due"));

		assertThat(page(Filters.lte("due", due(6)), 9)).containsExactly(4, 3);
	}

	@Test
	void findsAWordInAList() {
		this.entries.createIndex(Indexes.ascending("words"));
		this.entries.insertOne(entry(1).append("words", List.of("tea", "milk")));
		this.entries.insertOne(entry(2).append("words", List.of("milk")));

		assertThat(this.entries.find(Filters.eq("words", "milk"))).hasSize(2);
		assertThat(this.entries.find(Filters.gte("words", "a"))).hasSize(2);
	}

	private List<Object> page(Bson filter, int most) {
		return this.entries.find(filter)
			.sort(Sorts.ascending("due"))
			.limit(most)
			.map(found -> found.get("_id"))
			.into(new ArrayList<>());
	}

	/** As a date, in the tests' own words. */
	private static Object due(int second) {
		return Date.from(Instant.ofEpochMilli(1_000L * second));
	}

	private static Document entry(Object id) {
		return new Document("_id", id);
	}

}
