package nl.driehoek.store;

import java.util.Optional;
import java.util.Random;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import org.bson.Document;

/**
 * A client that writes until the store is killed, and records what was answered.
 */
final class StoreWriter implements Runnable {

	static final int COUNTERS = 8;

	private static final String PADDING = "x".repeat(1_000);

	private final String name;

	private final WriteRecord record;

	private final MongoCollection<Document> entries;

	private final MongoCollection<Document> counters;

	private final Random random;

	StoreWriter(String name, MongoDatabase database, WriteRecord record) {
		this.name = name;
		this.record = record;
		this.entries = database.getCollection("entries");
		this.counters = database.getCollection("counters");
		this.random = new Random(name.hashCode());
	}

	@Override
	public void run() {
		try {
			for (int i = 0; !Thread.currentThread().isInterrupted(); i++) {
				insert(this.name + "-" + i);
				raise(this.random.nextInt(COUNTERS));
				if (i % 3 == 0) {
					rename(this.name + "-" + i);
				}
				if (i % 5 == 4) {
					delete(this.name + "-" + (i - 1));
				}
			}
		}
		catch (MongoException ex) {
			// The store was killed: a write that was not answered may or may not be in
			// the file.
			Thread.currentThread().interrupt();
		}
	}

	private void insert(String id) {
		this.entries.insertOne(new Document("_id", id).append("key", "key of " + id).append("padding", PADDING));
		this.record.inserted(id);
	}

	private void rename(String id) {
		this.entries.updateOne(Filters.eq(id), Updates.set("key", "new key of " + id));
		this.record.updated();
	}

	private void delete(String id) {
		this.record.aboutToDelete(id);
		this.entries.deleteOne(Filters.eq(id));
		this.record.deleted(id);
	}

	private void raise(int counter) {
		int version = version(counter);
		this.record.readVersion(counter, version);
		Document next = new Document("_id", counter).append("version", version + 1).append("padding", PADDING);
		long replaced = this.counters.replaceOne(Filters.and(Filters.eq(counter), Filters.eq("version", version)), next)
			.getModifiedCount();
		if (replaced == 1) {
			this.record.replaced(counter, version + 1);
		}
	}

	private int version(int counter) {
		return Optional.ofNullable(this.counters.find(Filters.eq(counter)).first()).orElseThrow().getInteger("version");
	}

}
