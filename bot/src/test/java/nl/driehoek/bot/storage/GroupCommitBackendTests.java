package nl.driehoek.bot.storage;

import java.nio.file.Path;

import de.bwaldvogel.mongo.bson.Document;
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
		Path file = this.folder.resolve("driehoek.mv");
		this.backend = new GroupCommitBackend(StoreFile.open(file), file);
	}

	@Test
	void answersHeartbeatsWithoutTheStoreThread() {
		this.backend.close();

		assertThat(command("admin", "ping")).containsEntry("ok", 1.0);
		assertThat(command("admin", "hello")).containsEntry("isWritablePrimary", true).containsEntry("ok", 1.0);
		assertThatIllegalStateException().isThrownBy(() -> command("driehoek", "find"))
			.withMessage("the store is closed");
	}

	@Test
	void namesItsDatabases() {
		command("driehoek", "create");

		assertThat(command("admin", "listDatabases").get("databases")).asString().contains("driehoek");
		this.backend.close();
	}

	private Document command(String database, String name) {
		return this.backend.handleCommand(new EmbeddedChannel(), database, name, new Document(name, "entries"));
	}

}
