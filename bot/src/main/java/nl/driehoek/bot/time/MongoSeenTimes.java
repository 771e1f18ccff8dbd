package nl.driehoek.bot.time;

import java.time.Duration;
import java.util.Date;
import java.util.Optional;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import nl.driehoek.bot.storage.MongoRows;
import org.bson.Document;
import org.bson.conversions.Bson;

import org.springframework.data.mongodb.core.MongoOperations;

/**
 * What the clock showed last, in the only row of the collection {@code clock}.
 */
class MongoSeenTimes implements SeenTimes {

	private static final String ROW = "clock";

	private final MongoRows rows;

	MongoSeenTimes(MongoOperations mongo) {
		this.rows = new MongoRows(mongo, "clock");
	}

	@Override
	public Optional<Seen> read() {
		return this.rows.find(ROW)
			.map(row -> new Seen(row.getDate("seen").toInstant(), Duration.ofSeconds(row.getLong("ran")),
					Optional.ofNullable(row.getLong("doubtedSince")).map(Duration::ofSeconds)));
	}

	@Override
	public void write(Seen seen) {
		Bson doubted = seen.doubtedSince()
			.map(since -> Updates.set("doubtedSince", since.toSeconds()))
			.orElseGet(() -> Updates.unset("doubtedSince"));
		Bson update = Updates.combine(Updates.set("seen", Date.from(seen.seen())),
				Updates.set("ran", seen.ran().toSeconds()), doubted);
		if (this.rows.update(Filters.eq(ROW), update) == 0) {
			this.rows.insert(new Document("_id", ROW).append("seen", Date.from(seen.seen()))
				.append("ran", seen.ran().toSeconds()));
		}
	}

}
