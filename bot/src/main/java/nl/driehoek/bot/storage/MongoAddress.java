package nl.driehoek.bot.storage;

import java.util.Optional;

import com.mongodb.ConnectionString;

/**
 * An address of MongoDB with a database of our own where it names none; who logs in, and
 * where, stays as the address says.
 */
final class MongoAddress extends ConnectionString {

	private static final String DATABASE = "driehoek";

	MongoAddress(String uri) {
		super(uri);
	}

	@Override
	public String getDatabase() {
		return Optional.ofNullable(super.getDatabase()).orElse(DATABASE);
	}

}
