package nl.driehoek.bot.storage;

import java.util.Optional;

import com.mongodb.ConnectionString;

/**
 * An address of MongoDB. If it names no database, the database is {@code driehoek}; the
 * database that checks the password stays as the address says.
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
