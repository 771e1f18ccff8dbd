package nl.driehoek.bot.storage;

import java.util.Set;

import com.mongodb.MongoCommandException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An index as this version of the bot wants it.
 *
 * @param rows the collection
 * @param keys its fields
 * @param options its name, and whether it is unique
 */
record MongoIndex(MongoCollection<Document> rows, Bson keys, IndexOptions options) {

	private static final Logger logger = LoggerFactory.getLogger(MongoIndex.class);

	/**
	 * IndexOptionsConflict and IndexKeySpecsConflict.
	 * @see <a href="https://www.mongodb.com/docs/manual/reference/error-codes/">MongoDB's
	 * error codes</a>
	 */
	private static final Set<Integer> CONFLICTS = Set.of(85, 86);

	/**
	 * Creates it, in the place of one that another version created with other options.
	 */
	void create() {
		try {
			this.rows.createIndex(this.keys, this.options);
		}
		catch (MongoCommandException ex) {
			if (!CONFLICTS.contains(ex.getErrorCode())) {
				throw ex;
			}
			logger.info("The index {} of {} is built anew: its options have changed", this.options.getName(),
					this.rows.getNamespace().getCollectionName());
			this.rows.dropIndex(String.valueOf(this.options.getName()));
			this.rows.createIndex(this.keys, this.options);
		}
	}

}
