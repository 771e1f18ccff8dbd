package nl.driehoek.store;

import java.util.Arrays;
import java.util.List;

import de.bwaldvogel.mongo.backend.EmptyIndex;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class IndexLookupTests {

	private final Index<Object> ids = new EmptyIndex<>("_id_", List.of(new IndexKey("_id", true)));

	@Test
	void takesTheKeyAndLeavesTheRest() {
		Document query = new Document("version", 3).append("_id", "plan");

		assertThat(IndexLookup.of(query).keysOf(this.ids)).containsExactly(new Document("_id", "plan"));
	}

	@Test
	void looksWithinAndAsTheDriverSendsIt() {
		Document query = new Document("$and", List.of(new Document("_id", "plan"), new Document("version", 3)));

		assertThat(IndexLookup.of(query).keysOf(this.ids)).containsExactly(new Document("_id", "plan"));
	}

	@Test
	void takesEachValueOfAList() {
		Document query = new Document("_id", new Document("$in", List.of("a", "b")));

		assertThat(IndexLookup.of(query).keysOf(this.ids)).containsExactly(new Document("_id", "a"),
				new Document("_id", "b"));
	}

	@Test
	void combinesListsWithTheOtherKeys() {
		Index<Object> places = new EmptyIndex<>("place", List.of(new IndexKey("chat", true), new IndexKey("nr", true)));
		Document query = new Document("nr", new Document("$in", List.of(1, 2))).append("chat", 7L);

		assertThat(IndexLookup.of(query).keysOf(places)).containsExactly(new Document("chat", 7L).append("nr", 1),
				new Document("chat", 7L).append("nr", 2));
	}

	@Test
	void needsEveryKeyOfAnIndex() {
		Index<Object> places = new EmptyIndex<>("place", List.of(new IndexKey("chat", true), new IndexKey("nr", true)));

		assertThat(IndexLookup.of(new Document("chat", 7L)).keysOf(places)).isEmpty();
	}

	@Test
	void leavesWhatAnIndexCannotAnswer() {
		assertThat(keysFor(new Document("$gt", 3))).isEmpty();
		assertThat(keysFor(new Document("$in", Arrays.asList("a", null)))).isEmpty();
		assertThat(keysFor(new BsonRegularExpression("^a"))).isEmpty();
		assertThat(keysFor(List.of("a"))).isEmpty();
		assertThat(IndexLookup.of(new Document("_id", null)).keysOf(this.ids)).isEmpty();
		assertThat(IndexLookup.of(new Document("$or", List.of(new Document("_id", 1)))).keysOf(this.ids)).isEmpty();
	}

	private List<Document> keysFor(Object id) {
		return IndexLookup.of(new Document("_id", id)).keysOf(this.ids);
	}

}
