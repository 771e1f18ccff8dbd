package nl.driehoek.bot.storage;

import com.mongodb.MongoClientSettings;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import org.bson.UuidRepresentation;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;

/**
 * Makes a client of MongoDB sure: a write counts once most members of a replica set have
 * it, what was read cannot be rolled back, and UUIDs are stored in the standard way.
 */
public final class SafeWrites implements MongoClientSettingsBuilderCustomizer {

	@Override
	public void customize(MongoClientSettings.Builder settings) {
		settings.writeConcern(WriteConcern.MAJORITY);
		settings.readConcern(ReadConcern.MAJORITY);
		settings.uuidRepresentation(UuidRepresentation.STANDARD);
	}

}
