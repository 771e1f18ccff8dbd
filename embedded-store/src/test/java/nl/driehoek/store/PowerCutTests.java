package nl.driehoek.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Cuts the power under the load of several clients: a write that was answered is on the
 * disk, whatever else the disk lost.
 */
class PowerCutTests {

	private static final int CUTS = 20;

	/** The share of the unforced sectors that reach the disk: none, some or all. */
	private static final List<Double> KEPT = List.of(0.0, 0.6, 1.0);

	private static final int CLIENTS = 8;

	private static final int REGISTRATIONS = 40;

	@TempDir
	private Path folder;

	@TempDir
	private Path disks;

	private final Random random = new Random(20261126);

	@Test
	void losesNoAnsweredRegistration() throws Exception {
		PowerCutDisk disk = PowerCutDisk.of(this.folder, freshFolder());
		try (StoreClient client = StoreClient.of(EmbeddedStore.open(this.folder, disk))) {
			register(client, disk);
		}

		assertThat(disk.answeredBefore(disk.moments())).hasSize(CLIENTS * REGISTRATIONS);
		for (int cut = 0; cut < CUTS; cut++) {
			int moment = this.random.nextInt(disk.moments());
			Path image = freshFolder();
			disk.cut(moment, KEPT.get(cut % KEPT.size()), this.random, image);
			assertThat(confirmedIn(image)).as("cut %d at %d", cut, moment).containsAll(disk.answeredBefore(moment));
		}
	}

	private void register(StoreClient client, PowerCutDisk disk) throws InterruptedException {
		ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
		for (int i = 0; i < CLIENTS; i++) {
			String name = "client-" + i + "-";
			clients.execute(() -> {
				for (int next = 0; next < REGISTRATIONS; next++) {
					confirm(client, name + next);
					disk.answered(name + next);
				}
			});
		}
		clients.shutdown();
		assertThat(clients.awaitTermination(2, TimeUnit.MINUTES)).isTrue();
	}

	private static void confirm(StoreClient client, String id) {
		client.entries().insertOne(new Document("_id", id).append("text", "x".repeat(1_000)));
		client.entries().updateOne(Filters.eq(id), Updates.set("confirmed", true));
	}

	private static Set<String> confirmedIn(Path image) {
		Set<String> ids = new HashSet<>();
		try (StoreClient client = StoreClient.of(EmbeddedStore.open(image))) {
			client.entries().find(Filters.eq("confirmed", true)).forEach(entry -> ids.add(entry.getString("_id")));
		}
		return ids;
	}

	private Path freshFolder() throws IOException {
		return Files.createTempDirectory(this.disks, "disk");
	}

}
