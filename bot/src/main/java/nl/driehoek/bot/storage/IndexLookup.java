package nl.driehoek.bot.storage;

import java.util.Collection;
import java.util.Set;

import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * The conditions of a query that an index can narrow by, also within {@code $and}: that
 * is what the driver's {@code Filters.and} sends.
 */
final class IndexLookup {

	private final Document conditions = new Document();

	private IndexLookup() {
	}

	static IndexLookup of(Document query) {
		IndexLookup lookup = new IndexLookup();
		lookup.collect(query);
		return lookup;
	}

	Document partFor(Index<?> index) {
		Document part = new Document();
		for (IndexKey key : index.getKeys()) {
			if (this.conditions.containsKey(key.getKey())) {
				part.put(key.getKey(), this.conditions.get(key.getKey()));
			}
		}
		return part;
	}

	private void collect(Document query) {
		query.forEach((key, value) -> {
			if (key.equals("$and") && value instanceof Collection<?> parts) {
				parts.forEach(part -> collect((Document) part));
			}
			else if (isPlain(value) || isListOfPlain(value)) {
				this.conditions.put(key, value);
			}
		});
	}

	private static boolean isListOfPlain(@Nullable Object value) {
		return value instanceof Document in && in.keySet().equals(Set.of("$in"))
				&& in.get("$in") instanceof Collection<?> values && values.stream().allMatch(IndexLookup::isPlain);
	}

	/** Null is not: it also matches a missing field, which a sparse index lacks. */
	private static boolean isPlain(@Nullable Object value) {
		return !(value == null || value instanceof Collection || value instanceof Document
				|| value instanceof BsonRegularExpression);
	}

}
