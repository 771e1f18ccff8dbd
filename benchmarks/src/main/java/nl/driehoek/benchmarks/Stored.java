package nl.driehoek.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the plain driver reads back from the store.
 *
 * @param registrations by chat
 * @param seats by registration
 * @param talks how many there are
 * @param invitations how many there are
 */
record Stored(Map<String, List<Document>> registrations, Map<String, List<Document>> seats, long talks,
		long invitations) {

	private static final Logger logger = LoggerFactory.getLogger(Stored.class);

	static Stored at(String address) {
		try (MongoClient client = MongoClients.create(address)) {
			MongoDatabase database = client.getDatabase("driehoek");
			return new Stored(
					all(database, "registrations").stream()
						.collect(Collectors.groupingBy(row -> row.getString("chat"))),
					all(database, "plans").stream()
						.flatMap(plan -> plan.getList("seats", Document.class).stream())
						.collect(Collectors.groupingBy(seat -> seat.getString("registration"))),
					all(database, "conversations").size(), all(database, "invitations").size());
		}
	}

	private static List<Document> all(MongoDatabase database, String collection) {
		return database.getCollection(collection).find().into(new ArrayList<>());
	}

	/**
	 * Whether everybody who was told so is registered once and as typed, and nobody else.
	 */
	boolean agreesWith(Collection<Walker> walkers) {
		List<Walker> told = walkers.stream().filter(walker -> walker.confirmations() > 0).toList();
		long lost = told.stream().filter(walker -> !this.registrations.containsKey(key(walker))).count();
		long twice = this.registrations.values().stream().filter(rows -> rows.size() > 1).count()
				+ this.seats.values().stream().filter(rows -> rows.size() > 1).count();
		long wrong = told.stream().filter(this::isWrong).count();
		int untold = this.seats.size() - told.size();
		logger.info("Told of their seat {}: lost {}, twice {}, with a wrong field {}; seats nobody was told of {}",
				told.size(), lost, twice, wrong, untold);
		logger.info("Stored: {} talks, {} seats, {} invitations", this.talks, this.seats.size(), this.invitations);
		return lost == 0 && twice == 0 && wrong == 0 && untold == 0;
	}

	private static String key(Walker walker) {
		return "telegram:" + walker.chat();
	}

	private boolean isWrong(Walker walker) {
		return this.registrations.getOrDefault(key(walker), List.of())
			.stream()
			.anyMatch(row -> !isRight(row, walker.entry()));
	}

	private boolean isRight(Document row, Entry entry) {
		return row.getString("programme").equals(Programmes.id(entry.programme()))
				&& row.getString("wanted").equals(Programmes.meeting(entry.date()))
				&& row.getString("gemeente").equals(entry.gemeente().code().value())
				&& Entry.officials().entrySet().stream().allMatch(official -> isNamed(row, official, entry))
				&& this.seats.getOrDefault(row.getString("_id"), List.of())
					.stream()
					.anyMatch(seat -> seat.getString("meeting").equals(Programmes.meeting(entry.date()))
							&& seat.getString("gemeente").equals(entry.gemeente().code().value()));
	}

	private static boolean isNamed(Document row, Map.Entry<String, String> official, Entry entry) {
		Document person = row.get("officials", Document.class).get(official.getKey(), Document.class);
		return person.getString("name").equals(entry.name(official.getValue()))
				&& person.getString("address").equals(entry.address(official.getValue()));
	}

}
