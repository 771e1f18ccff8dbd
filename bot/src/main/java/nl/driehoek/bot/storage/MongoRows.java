package nl.driehoek.bot.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.WriteModel;
import com.mongodb.client.result.DeleteResult;
import com.mongodb.client.result.UpdateResult;
import org.bson.Document;
import org.bson.conversions.Bson;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.CollectionCallback;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * One collection, with the operations that both stores support: find by id or index,
 * insert if absent, and compare-and-set on {@code version}. Errors are Spring's
 * {@code DataAccessException}s.
 */
public final class MongoRows {

	/** The field that a compare-and-set compares. */
	public static final String VERSION = "version";

	private static final int PAGE = 500;

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
	 * All rows that match. The filter must name ids, or all fields of a unique index, so
	 * that there are few.
	 */
	public List<Document> find(Bson filter) {
		return on(rows -> rows.find(filter).into(new ArrayList<>()));
	}

	/**
	 * Reads these fields of all rows that match, one row after the other.
	 */
	public void each(Bson filter, List<String> fields, Consumer<Document> look) {
		on(rows -> {
			rows.find(filter).projection(Projections.include(fields)).forEach(look);
			return true;
		});
	}

	/**
	 * The first rows that match, in this order. Filter and order must follow an index.
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
	 * Inserts rows in one call; each succeeds or fails on its own.
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
	 * @return the version it is stored with, or empty if another writer was faster or has
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
	 * Updates the rows that match.
	 * @return how many matched
	 */
	public long update(Bson filter, Bson update) {
		UpdateResult result = on(rows -> rows.updateMany(filter, update));
		return result.getMatchedCount();
	}

	/**
	 * Does several updates in one call, in order.
	 * @return how many rows matched
	 */
	public long write(List<WriteModel<Document>> updates) {
		if (updates.isEmpty()) {
			return 0;
		}
		BulkWriteResult result = on(rows -> rows.bulkWrite(updates));
		return result.getMatchedCount();
	}

	/**
	 * Deletes the rows that match.
	 * @return how many were deleted
	 */
	public long delete(Bson filter) {
		DeleteResult result = on(rows -> rows.deleteMany(filter));
		return result.getDeletedCount();
	}

	/**
	 * Deletes all rows that match, a page at a time. The filter must follow the index of
	 * this field.
	 */
	public void deletePages(Bson filter, String field) {
		List<Object> page = ids(filter, field);
		while (!page.isEmpty()) {
			delete(Filters.and(Filters.in("_id", page), filter));
			page = ids(filter, field);
		}
	}

	private List<Object> ids(Bson filter, String field) {
		return on(rows -> rows.find(filter)
			.sort(Sorts.ascending(field))
			.projection(Projections.include("_id"))
			.limit(PAGE)
			.map(row -> row.get("_id"))
			.into(new ArrayList<>()));
	}

	private <T> T on(CollectionCallback<T> work) {
		return Objects.requireNonNull(this.mongo.execute(this.collection, work));
	}

	/**
	 * Lets rows be found and sorted by these fields.
	 */
	public void index(String... fields) {
		index(new IndexOptions(), fields);
	}

	/**
	 * Lets rows be found by these fields, and makes them unique.
	 */
	public void uniqueIndex(String... fields) {
		index(new IndexOptions().unique(true), fields);
	}

	/**
	 * Makes a field unique among the rows that have it.
	 */
	public void uniqueIndexOfSome(String field) {
		index(new IndexOptions().unique(true).sparse(true), field);
	}

	/** The name is made of the fields, so that no two indexes have the same fields. */
	private void index(IndexOptions options, String... fields) {
		options.name(String.join("_1_", fields) + "_1");
		new MongoIndex(this.mongo.getCollection(this.collection), Indexes.ascending(fields), options).create();
	}

}
