package nl.driehoek.bot.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;

import nl.driehoek.store.EmbeddedStore;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class StoreCommandTests {

	@TempDir
	private Path folder;

	@Test
	@DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has no signal that ends a process in order")
	void stopsInOrderWhenTold() throws Exception {
		try (StoreProcess store = StoreProcess.start(this.folder)) {
			TestStore client = new TestStore(store.uri(), () -> {
			});
			client.client().getDatabase("driehoek").getCollection("entries").insertOne(new Document("_id", 1));

			assertThat(store.stopInOrder()).isEqualTo(143);
			client.close();
		}
		EmbeddedStore store = EmbeddedStore.open(this.folder);
		try (TestStore client = new TestStore(store.connectionString(), store::close)) {
			assertThat(client.client().getDatabase("driehoek").getCollection("entries").countDocuments()).isOne();
		}
	}

	@Test
	void saysThatTheFolderIsInUse() throws Exception {
		try (EmbeddedStore store = EmbeddedStore.open(this.folder)) {
			assertThat(store.connectionString()).startsWith("mongodb://127.0.0.1:");
			Process second = StoreProcess.command(this.folder, "--port=0").start();

			assertThat(second.inputReader().lines()).anyMatch(line -> line.contains("in use by another process"));
			assertThat(second.waitFor()).isEqualTo(1);
		}
	}

	@Test
	void copiesWhileTheStoreRunsAndRestoresOnceItHasStopped() throws Exception {
		try (StoreProcess store = StoreProcess.start(this.folder)) {
			try (TestStore client = new TestStore(store.uri(), () -> {
			})) {
				client.client().getDatabase("driehoek").getCollection("entries").insertOne(new Document("_id", 1));

				assertThat(said("copy")).contains("The copy is", "1 documents");
				assertThat(said("restore")).contains("in use by another process");
				client.client().getDatabase("driehoek").getCollection("entries").insertOne(new Document("_id", 2));
			}
		}
		assertThat(said("restore")).contains("The store is again as it was at");
		EmbeddedStore store = EmbeddedStore.open(this.folder);
		try (TestStore client = new TestStore(store.connectionString(), store::close)) {
			assertThat(client.client().getDatabase("driehoek").getCollection("entries").countDocuments()).isOne();
		}
	}

	private String said(String what) throws IOException {
		return StoreProcess.command(this.folder, what)
			.start()
			.inputReader()
			.lines()
			.collect(Collectors.joining(System.lineSeparator()));
	}

}
