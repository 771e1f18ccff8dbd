package nl.driehoek.store;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;

/**
 * The library's own backend in memory, which tests use where nothing has to last.
 */
class MemoryContractTests extends StoreContract {

	@Override
	StoreClient connect() {
		MongoServer server = new MongoServer(new MemoryBackend());
		return StoreClient.of(server.bindAndGetConnectionString(), server::shutdownNow);
	}

}
