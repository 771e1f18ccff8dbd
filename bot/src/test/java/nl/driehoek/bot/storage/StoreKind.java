package nl.driehoek.bot.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import nl.driehoek.store.EmbeddedStore;

/**
 * The kinds of store a test can run on.
 */
enum StoreKind {

	/** The library's own, in memory. */
	MEMORY {
		@Override
		TestStore start() {
			MongoServer server = new MongoServer(new MemoryBackend());
			return new TestStore(server.bindAndGetConnectionString(), server::shutdownNow);
		}
	},

	/** Ours, in a file. */
	EMBEDDED {
		@Override
		TestStore start() {
			EmbeddedStore store = EmbeddedStore.open(temporaryFolder().resolve("data"));
			return new TestStore(store.connectionString(), store::close);
		}
	},

	/** A genuine one, where the machine has it. */
	MONGODB {
		@Override
		TestStore start() {
			return new TestStore(uri().orElseThrow(), () -> {
			});
		}

		@Override
		Optional<String> reasonToSkip() {
			return uri().isPresent() ? Optional.empty()
					: Optional.of("MONGODB_URI is not set: not tried on a genuine MongoDB");
		}
	};

	abstract TestStore start();

	Optional<String> reasonToSkip() {
		return Optional.empty();
	}

	private static Optional<String> uri() {
		return Optional.ofNullable(System.getenv("MONGODB_URI")).filter(uri -> !uri.isBlank());
	}

	private static Path temporaryFolder() {
		try {
			return Files.createTempDirectory("driehoek");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
