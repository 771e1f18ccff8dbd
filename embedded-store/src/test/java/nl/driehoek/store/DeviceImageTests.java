package nl.driehoek.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantReadWriteLock;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Copies a device at random moments between the writes of several clients. Only root may
 * mount a device; {@link PowerCutTests} does the same with a double.
 */
@EnabledIfSystemProperty(named = "proof", matches = "true", disabledReason = "Mounts a device: only with -Pproof")
@EnabledIf(value = "canMount", disabledReason = "This account may not mount a device")
class DeviceImageTests {

	private static final int COPIES = 20;

	private static final int CLIENTS = 8;

	@TempDir
	private Path folder;

	private final Random random = new Random(20261126);

	private final Set<String> answered = ConcurrentHashMap.newKeySet();

	/** Writers share it; a copy is made while nobody writes. */
	private final ReentrantReadWriteLock standstill = new ReentrantReadWriteLock(true);

	private volatile boolean done;

	static boolean canMount() {
		return DeviceImage.isPossible();
	}

	@Test
	void deviceHoldsEveryAnsweredRegistration() throws Exception {
		ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
		try (DeviceImage device = DeviceImage.create(this.folder);
				StoreClient client = StoreClient.of(EmbeddedStore.open(device.mount().resolve("data")))) {
			for (int i = 0; i < CLIENTS; i++) {
				String name = "client-" + i + "-";
				clients.execute(() -> register(client, name));
			}
			for (int copy = 1; copy <= COPIES; copy++) {
				Thread.sleep(this.random.nextInt(20, 300));
				checkCopy(device, "copy " + copy);
			}
			stop(clients);
		}
		finally {
			clients.shutdownNow();
		}
	}

	private void stop(ExecutorService clients) throws InterruptedException {
		this.done = true;
		clients.shutdown();
		assertThat(clients.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
	}

	private void register(StoreClient client, String name) {
		for (int next = 0; !this.done; next++) {
			this.standstill.readLock().lock();
			try {
				String id = name + next;
				client.entries().insertOne(new Document("_id", id).append("text", "x".repeat(1_000)));
				client.entries().updateOne(Filters.eq(id), Updates.set("confirmed", true));
				this.answered.add(id);
			}
			finally {
				this.standstill.readLock().unlock();
			}
		}
	}

	private void checkCopy(DeviceImage device, String name) throws Exception {
		Path copied = Files.createDirectory(this.folder.resolve(name));
		this.standstill.writeLock().lock();
		try (DeviceImage copy = device.copy(copied)) {
			assertThat(confirmedIn(copy.mount().resolve("data"))).as(name).containsAll(this.answered);
		}
		finally {
			this.standstill.writeLock().unlock();
		}
	}

	private static Set<String> confirmedIn(Path data) {
		Set<String> ids = new HashSet<>();
		try (StoreClient client = StoreClient.of(EmbeddedStore.open(data))) {
			client.entries().find(Filters.eq("confirmed", true)).forEach(entry -> ids.add(entry.getString("_id")));
		}
		return ids;
	}

}
