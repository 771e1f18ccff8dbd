package nl.driehoek.bot.storage;

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

		assertThat(IndexLookup.of(query).partFor(this.ids)).isEqualTo(new Document("_id", "plan"));
	}

	@Test
	void looksWithinAndAsTheDriverSendsIt() {
		Document query = new Document("$and", List.of(new Document("_id", "plan"), new Document("version", 3)));

		assertThat(IndexLookup.of(query).partFor(this.ids)).isEqualTo(new Document("_id", "plan"));
	}

	@Test
	void takesListsOfPlainValues() {
		Document in = new Document("$in", List.of("a", "b"));

		assertThat(IndexLookup.of(new Document("_id", in)).partFor(this.ids)).isEqualTo(new Document("_id", in));
	}

	@Test
	void leavesWhatAnIndexCannotAnswer() {
		assertThat(partFor(new Document("$gt", 3))).isEmpty();
		assertThat(partFor(new Document("$in", Arrays.asList("a", null)))).isEmpty();
		assertThat(partFor(new BsonRegularExpression("^a"))).isEmpty();
		assertThat(partFor(List.of("a"))).isEmpty();
		assertThat(IndexLookup.of(new Document("_id", null)).partFor(this.ids)).isEmpty();
		assertThat(IndexLookup.of(new Document("$or", List.of(new Document("_id", 1)))).partFor(this.ids)).isEmpty();
	}

	private Document partFor(Object id) {
		return IndexLookup.of(new Document("_id", id)).partFor(this.ids);
	}

}
