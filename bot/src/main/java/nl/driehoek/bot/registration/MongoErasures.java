package nl.driehoek.bot.registration;

import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import nl.driehoek.bot.storage.MongoRows;
import org.bson.Document;

import org.springframework.data.mongodb.core.MongoOperations;

/**
 * Announced erasures in the collection {@code erasures}.
 */
class MongoErasures implements Erasures {

	private static final String RAN = "ran";

	/** More than all meetings of all seasons. */
	private static final int MOST = 10_000;

	private final MongoRows rows;

	MongoErasures(MongoOperations mongo) {
		this.rows = new MongoRows(mongo, "erasures");
	}

	@Override
	public Map<String, Duration> announced() {
		return this.rows.find(Filters.gt("_id", ""), Sorts.ascending("_id"), MOST)
			.stream()
			.collect(Collectors.toMap(row -> row.getString("_id"), row -> Duration.ofSeconds(row.getLong(RAN))));
	}

	@Override
	public void announce(String meeting, Duration ran) {
		this.rows.insert(new Document("_id", meeting).append(RAN, ran.toSeconds()));
	}

	@Override
	public void callOff(String meeting) {
		this.rows.delete(Filters.eq(meeting));
	}

}
