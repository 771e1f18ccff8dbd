package nl.driehoek.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Measures what it costs to force each batch to the device: the same load with and
 * without it, in turns. Its name keeps it out of the usual build:
 * {@code mvn -pl embedded-store test -Dtest=StoreSpeed}.
 */
class StoreSpeed {

	private static final Logger log = LoggerFactory.getLogger(StoreSpeed.class);

	private static final int ROUNDS = Integer.getInteger("rounds", 5);

	private static final long SECONDS = Integer.getInteger("seconds", 4);

	private static final List<Integer> CLIENTS = List.of(1, 8, 32);

	@TempDir
	private Path folders;

	private final Map<String, List<Result>> results = new LinkedHashMap<>();

	@Test
	void withAndWithoutForcing() throws Exception {
		measure(new LocalDisk(), 8);
		for (int round = 1; round <= ROUNDS; round++) {
			for (int clients : CLIENTS) {
				note("%2d clients, forced  ".formatted(clients), measure(new LocalDisk(), clients));
				note("%2d clients, unforced".formatted(clients), measure(new UnforcedDisk(), clients));
			}
		}
		this.results
			.forEach((what, each) -> log.info("{}: median of {} rounds: {} writes/s, p99 {} ms", what, each.size(),
					median(each.stream().map(Result::rate).toList()), median(each.stream().map(Result::p99).toList())));
	}

	private void note(String what, Result result) {
		log.info("{}: {} writes/s, p99 {} ms", what, result.rate(), result.p99());
		this.results.computeIfAbsent(what, name -> new ArrayList<>()).add(result);
	}

	private Result measure(Disk disk, int clients) throws Exception {
		Path folder = Files.createTempDirectory(this.folders, "store");
		List<Double> millis = Collections.synchronizedList(new ArrayList<>());
		try (StoreClient client = StoreClient.of(EmbeddedStore.open(folder, disk))) {
			ExecutorService threads = Executors.newFixedThreadPool(clients);
			long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
			for (int i = 0; i < clients; i++) {
				String name = i + "-";
				threads.execute(() -> write(client, name, end, millis));
			}
			threads.shutdown();
			threads.awaitTermination(1, TimeUnit.MINUTES);
		}
		return new Result(millis.size() / (double) SECONDS, percentile(millis, 0.99));
	}

	private static void write(StoreClient client, String name, long end, List<Double> millis) {
		for (int i = 0; System.nanoTime() < end; i++) {
			String id = name + i;
			time(millis, () -> client.entries()
				.insertOne(new Document("_id", id).append("version", 0).append("text", "x".repeat(1_000))));
			time(millis, () -> client.entries()
				.updateOne(Filters.and(Filters.eq(id), Filters.eq("version", 0)), Updates.set("version", 1)));
		}
	}

	private static void time(List<Double> millis, Runnable write) {
		long start = System.nanoTime();
		write.run();
		millis.add((System.nanoTime() - start) / 1e6);
	}

	private static double median(List<Double> values) {
		return percentile(values, 0.5);
	}

	private static double percentile(List<Double> values, double share) {
		List<Double> sorted = values.stream().sorted().toList();
		return Math.round(sorted.get((int) (share * (sorted.size() - 1))) * 10) / 10.0;
	}

	private record Result(double rate, double p99) {
	}

}
