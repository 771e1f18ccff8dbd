package nl.driehoek.store;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import org.bson.Document;
import org.bson.UuidRepresentation;

/**
 * A client of a running store, and what stops that store once the client is closed.
 */
record StoreClient(MongoClient client, Runnable stop) implements AutoCloseable {

	/** Leaves the store running. */
	static StoreClient of(String uri) {
		return of(uri, () -> {
		});
	}

	static StoreClient of(EmbeddedStore store) {
		return of(store.connectionString(), store::close);
	}

	static StoreClient of(String uri, Runnable stop) {
		MongoClientSettings.Builder settings = MongoClientSettings.builder();
		settings.applyConnectionString(new ConnectionString(uri));
		settings.uuidRepresentation(UuidRepresentation.STANDARD);
		return new StoreClient(MongoClients.create(settings.build()), stop);
	}

	MongoDatabase database() {
		return this.client.getDatabase("test");
	}

	MongoCollection<Document> entries() {
		return database().getCollection("entries");
	}

	@Override
	public void close() {
		this.client.close();
		this.stop.run();
	}

}
