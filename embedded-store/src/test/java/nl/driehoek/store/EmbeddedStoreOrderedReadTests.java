package nl.driehoek.store;

import java.nio.file.Path;

import org.junit.jupiter.api.io.TempDir;

class EmbeddedStoreOrderedReadTests extends OrderedReadContract {

	@TempDir
	private Path folder;

	@Override
	StoreClient connect() {
		return StoreClient.of(EmbeddedStore.open(this.folder));
	}

}
