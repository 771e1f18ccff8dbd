package nl.driehoek.bot.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.WriteModel;
import com.mongodb.client.result.DeleteResult;
import com.mongodb.client.result.UpdateResult;
import org.bson.Document;
import org.bson.conversions.Bson;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.CollectionCallback;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * One collection, with the few things both stores do well: a row by its id, insert if
 * absent, and compare-and-set on {@code version}. Errors are Spring's
 * {@code DataAccessException}s.
 */
public final class MongoRows {

	/** The field that a compare-and-set compares. */
	public static final String VERSION = "version";

	private final MongoOperations mongo;

	private final String collection;

	public MongoRows(MongoOperations mongo, String collection) {
		this.mongo = mongo;
		this.collection = collection;
	}

	public Optional<Document> find(Object id) {
		return on(rows -> Optional.ofNullable(rows.find(Filters.eq(id)).first()));
	}

	/**
	 * All rows that fit; looks through the whole collection unless the filter is on an
	 * index.
	 */
	public List<Document> find(Bson filter) {
		return on(rows -> rows.find(filter).into(new ArrayList<>()));
	}

	/**
	 * The first rows that fit, in this order.
	 */
	public List<Document> find(Bson filter, Bson order, int most) {
		return on(rows -> rows.find(filter).sort(order).limit(most).into(new ArrayList<>()));
	}

	/**
	 * Inserts a row.
	 * @return false if its id, or another unique key, is taken
	 */
	public boolean insert(Document row) {
		try {
			this.mongo.insert(row, this.collection);
			return true;
		}
		catch (DuplicateKeyException ex) {
			return false;
		}
	}

	/**
	 * Inserts rows in one go, each for itself.
	 * @return those whose ids and other unique keys were not taken
	 */
	public List<Document> insertAbsent(List<Document> rows) {
		Set<Integer> taken = on(collection -> taken(collection, rows.stream().map(InsertOneModel::new).toList()));
		return IntStream.range(0, rows.size()).filter(index -> !taken.contains(index)).mapToObj(rows::get).toList();
	}

	private static Set<Integer> taken(MongoCollection<Document> collection, List<InsertOneModel<Document>> inserts) {
		try {
			collection.bulkWrite(inserts, new BulkWriteOptions().ordered(false));
			return Set.of();
		}
		catch (MongoBulkWriteException ex) {
			List<BulkWriteError> errors = ex.getWriteErrors();
			if (ex.getWriteConcernError() != null
					|| errors.stream().anyMatch(error -> error.getCategory() != ErrorCategory.DUPLICATE_KEY)) {
				throw ex;
			}
			return errors.stream().map(BulkWriteError::getIndex).collect(Collectors.toSet());
		}
	}

	/**
	 * Stores a row if the stored one still has its version; version 0 is not stored yet.
	 * @return the version it is stored with, or empty if somebody else was faster or has
	 * taken one of its unique keys
	 */
	public Optional<Long> save(Document row) {
		long version = row.getLong(VERSION);
		row.put(VERSION, version + 1);
		boolean saved = (version == 0) ? insert(row) : replace(row, version);
		return saved ? Optional.of(version + 1) : Optional.empty();
	}

	private boolean replace(Document row, long version) {
		Bson unchanged = Filters.and(Filters.eq(row.get("_id")), Filters.eq(VERSION, version));
		try {
			UpdateResult result = on(rows -> rows.replaceOne(unchanged, row));
			return result.getMatchedCount() == 1;
		}
		catch (DuplicateKeyException ex) {
			return false;
		}
	}

	/**
	 * Updates the rows that fit.
	 * @return how many did
	 */
	public long update(Bson filter, Bson update) {
		UpdateResult result = on(rows -> rows.updateMany(filter, update));
		return result.getMatchedCount();
	}

	/**
	 * Does several updates in one go, each for itself.
	 * @return how many rows fitted
	 */
	public long write(List<WriteModel<Document>> updates) {
		if (updates.isEmpty()) {
			return 0;
		}
		BulkWriteResult result = on(rows -> rows.bulkWrite(updates));
		return result.getMatchedCount();
	}

	/**
	 * Deletes the rows that fit.
	 * @return how many did
	 */
	public long delete(Bson filter) {
		DeleteResult result = on(rows -> rows.deleteMany(filter));
		return result.getDeletedCount();
	}

	private <T> T on(CollectionCallback<T> work) {
		return Objects.requireNonNull(this.mongo.execute(this.collection, work));
	}

	/**
	 * Lets a MongoDB find by these fields without looking through everything; the
	 * embedded store has no such index.
	 */
	public void index(String... fields) {
		collection().createIndex(Indexes.ascending(fields));
	}

	/**
	 * The collection itself, for an index that is unique.
	 */
	public MongoCollection<Document> collection() {
		return this.mongo.getCollection(this.collection);
	}

}
