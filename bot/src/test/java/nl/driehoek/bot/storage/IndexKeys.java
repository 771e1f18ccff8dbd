package nl.driehoek.bot.storage;

import java.util.List;

import org.bson.BsonBoolean;
import org.bson.BsonDocument;

/**
 * An index as a command creates it.
 *
 * @param fields in this order
 * @param unique whether at most one row has the same values
 */
record IndexKeys(List<String> fields, boolean unique) {

	static final IndexKeys ID = new IndexKeys(List.of("_id"), true);

	static IndexKeys of(BsonDocument index) {
		return new IndexKeys(List.copyOf(index.getDocument("key").keySet()),
				index.getBoolean("unique", BsonBoolean.FALSE).getValue());
	}

}
