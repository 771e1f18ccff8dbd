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
 * The data in the store, read with the plain MongoDB driver.
 *
 * @param registrations by chat
 * @param seats by registration
 * @param talks number of conversations
 * @param invitations number of invitations
 */
record StoredData(Map<String, List<Document>> registrations, Map<String, List<Document>> seats, long talks,
		long invitations) {

	private static final Logger logger = LoggerFactory.getLogger(StoredData.class);

	static StoredData at(String address) {
		try (MongoClient client = MongoClients.create(address)) {
			MongoDatabase database = client.getDatabase("driehoek");
			return new StoredData(
					all(database, "registrations").stream()
						.collect(Collectors.groupingBy(row -> row.getString("contact"))),
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
	 * Whether each user with a confirmation is registered exactly once with the typed
	 * values, and no other user has a seat. Logs the differences.
	 */
	boolean agreesWith(Collection<SimulatedUser> users) {
		List<SimulatedUser> told = users.stream().filter(user -> user.confirmations() > 0).toList();
		long lost = told.stream().filter(user -> !this.registrations.containsKey(key(user))).count();
		long twice = this.registrations.values().stream().filter(rows -> rows.size() > 1).count()
				+ this.seats.values().stream().filter(rows -> rows.size() > 1).count();
		long wrong = told.stream().filter(this::isWrong).count();
		int untold = this.seats.size() - told.size();
		logger.info("Confirmed seats {}: lost {}, duplicated {}, with a wrong field {}; unconfirmed seats {}",
				told.size(), lost, twice, wrong, untold);
		logger.info("Stored: {} conversations, {} seats, {} invitations", this.talks, this.seats.size(),
				this.invitations);
		return lost == 0 && twice == 0 && wrong == 0 && untold == 0;
	}

	private static String key(SimulatedUser user) {
		return "telegram:" + user.chat();
	}

	private boolean isWrong(SimulatedUser user) {
		return this.registrations.getOrDefault(key(user), List.of())
			.stream()
			.anyMatch(row -> !isRight(row, user.entry()));
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
