package nl.driehoek.bot.storage;

import java.util.Optional;

import com.mongodb.ConnectionString;
import nl.driehoek.store.EmbeddedStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;

/**
 * The database that this bot uses: one that runs elsewhere, or the embedded store, which
 * ends with the connection.
 */
final class StorageConnection implements MongoConnectionDetails, AutoCloseable {

	private static final Logger log = LoggerFactory.getLogger(StorageConnection.class);

	private final MongoAddress address;

	private final Optional<EmbeddedStore> store;

	private StorageConnection(MongoAddress address, Optional<EmbeddedStore> store) {
		this.address = address;
		this.store = store;
	}

	static StorageConnection open(StorageSettings settings) {
		return settings.uri().map(StorageConnection::elsewhere).orElseGet(() -> embedded(settings));
	}

	@Override
	public ConnectionString getConnectionString() {
		return this.address;
	}

	Sharing sharing() {
		return this.store.isPresent() ? Sharing.ALONE : Sharing.SHARED;
	}

	/**
	 * Waits until the database answers.
	 * @throws DatabaseAwayException if it does not
	 */
	StorageConnection checked() {
		if (this.store.isEmpty()) {
			DatabaseCheck.of(this.address).passes();
		}
		return this;
	}

	@Override
	public void close() {
		this.store.ifPresent(EmbeddedStore::close);
	}

	private static StorageConnection elsewhere(String uri) {
		StorageConnection connection = new StorageConnection(new MongoAddress(uri), Optional.empty());
		// Hosts only: the address may hold a password.
		log.info("Storage: MongoDB at {}, database {}", connection.address.getHosts(),
				connection.address.getDatabase());
		return connection;
	}

	private static StorageConnection embedded(StorageSettings settings) {
		EmbeddedStore store = EmbeddedStore.open(settings.folder());
		log.info("Storage: embedded store in {}", settings.folder().toAbsolutePath());
		return new StorageConnection(new MongoAddress(store.connectionString()), Optional.of(store));
	}

}
