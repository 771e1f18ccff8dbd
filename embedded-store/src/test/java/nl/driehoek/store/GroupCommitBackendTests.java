package nl.driehoek.store;

import java.nio.file.Path;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MessageHeader;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import io.netty.channel.embedded.EmbeddedChannel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class GroupCommitBackendTests {

	@TempDir
	private Path folder;

	private GroupCommitBackend backend;

	@BeforeEach
	void open() {
		StoreFile file = StoreFile.open(new LocalDisk(), new StoreFiles(this.folder));
		this.backend = new GroupCommitBackend(file, StoreDoor.open(), () -> {
		});
	}

	@Test
	void answersHeartbeatsWithoutTheStoreThread() {
		this.backend.close();

		assertThat(command("admin", "ping")).containsEntry("ok", 1.0);
		assertThat(command("admin", "hello")).containsEntry("isWritablePrimary", true).containsEntry("ok", 1.0);
		assertThatIllegalStateException().isThrownBy(() -> command("shop", "find")).withMessage("the store is closed");
	}

	@Test
	void namesItsDatabases() {
		command("shop", "create");

		assertThat(command("admin", "listDatabases").get("databases")).asString().contains("shop");
		this.backend.close();
	}

	@Test
	void tellsOfAFailureNoMoreThanItsKind() {
		this.backend.close();

		Document reply = this.backend.handleMessage(new MongoMessage(new EmbeddedChannel(), new MessageHeader(0, 1),
				new Document("find", "entries").append("$db", "shop")));

		assertThat(reply).containsEntry("ok", 0).containsEntry("errmsg", "Unknown error: IllegalStateException");
	}

	private Document command(String database, String name) {
		return this.backend.handleCommand(new EmbeddedChannel(), database, name, new Document(name, "entries"));
	}

}
