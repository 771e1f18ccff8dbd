package nl.driehoek.bot.registration;

import java.time.Duration;
import java.util.Optional;

import com.mongodb.client.model.Filters;
import nl.driehoek.bot.storage.MongoRows;
import org.bson.Document;

import org.springframework.data.mongodb.core.MongoOperations;

/**
 * Announced erasures in the collection {@code erasures}.
 */
class MongoErasures implements Erasures {

	private static final String RAN = "ran";

	private final MongoRows rows;

	MongoErasures(MongoOperations mongo) {
		this.rows = new MongoRows(mongo, "erasures");
	}

	@Override
	public Optional<Duration> announced(String meeting) {
		return this.rows.find(meeting).map(row -> Duration.ofSeconds(row.getLong(RAN)));
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
