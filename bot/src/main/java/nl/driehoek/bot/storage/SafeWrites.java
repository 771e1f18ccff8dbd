package nl.driehoek.bot.storage;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

import com.mongodb.MongoClientSettings;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import org.bson.UuidRepresentation;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;

/**
 * Sets what a client of MongoDB must guarantee: a write counts once most members of a
 * replica set have it, what was read cannot be rolled back, UUIDs are stored in the
 * standard way, and a call that stalls fails, so that it does not hold its thread. A
 * {@code timeoutMS} in the address takes precedence.
 */
public final class SafeWrites implements MongoClientSettingsBuilderCustomizer {

	/**
	 * Longer than any call takes, also while a replica set elects a primary, which takes
	 * about twelve seconds.
	 */
	private static final Duration LONGEST_CALL = Duration.ofSeconds(20);

	@Override
	public void customize(MongoClientSettings.Builder settings) {
		settings.writeConcern(WriteConcern.MAJORITY);
		settings.readConcern(ReadConcern.MAJORITY);
		settings.uuidRepresentation(UuidRepresentation.STANDARD);
		if (settings.build().getTimeout(TimeUnit.MILLISECONDS) == null) {
			settings.timeout(LONGEST_CALL.toMillis(), TimeUnit.MILLISECONDS);
		}
	}

}
