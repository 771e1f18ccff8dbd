package nl.driehoek.store;

import java.nio.file.Path;
import java.util.List;

import com.mongodb.MongoClientException;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Collation;
import com.mongodb.client.model.CollationStrength;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What the README says the store lacks: a test that fails here tells that it lacks less.
 */
class EmbeddedStoreLimitsTests {

	@TempDir
	private Path folder;

	private StoreClient client;

	private MongoCollection<Document> entries;

	@BeforeEach
	void open() {
		this.client = StoreClient.of(EmbeddedStore.open(this.folder));
		this.entries = this.client.entries();
		this.entries.insertOne(new Document("_id", 1).append("key", "tea").append("open", false));
	}

	@AfterEach
	void close() {
		this.client.close();
	}

	@Test
	void partialUniqueIndexCoversEveryDocument() {
		this.entries.createIndex(Indexes.ascending("key"),
				new IndexOptions().unique(true).partialFilterExpression(Filters.eq("open", true)));

		assertThatExceptionOfType(MongoWriteException.class)
			.isThrownBy(() -> this.entries.insertOne(new Document("key", "tea").append("open", false)));
	}

	@Test
	void collationHasNoEffect() {
		Collation collation = Collation.builder().locale("en").collationStrength(CollationStrength.PRIMARY).build();

		assertThat(this.entries.find(Filters.eq("key", "TEA")).collation(collation)).isEmpty();
	}

	@Test
	void refusesSessions() {
		assertThatExceptionOfType(MongoClientException.class).isThrownBy(() -> {
			try (var session = this.client.client().startSession()) {
				this.entries.deleteOne(session, Filters.eq(1));
			}
		}).withMessageContaining("sessions");
	}

	@Test
	void refusesUpdatesByPipeline() {
		assertThatExceptionOfType(MongoCommandException.class)
			.isThrownBy(() -> this.entries.updateOne(Filters.eq(1), List.of(Updates.set("open", true))));
	}

}
