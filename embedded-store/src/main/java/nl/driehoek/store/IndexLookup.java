package nl.driehoek.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * The conditions of a query that an index can answer: equality and {@code $in}, also
 * within {@code $and}, which is what the driver's {@code Filters.and} sends.
 */
final class IndexLookup {

	private final Map<String, List<Object>> conditions = new HashMap<>();

	private IndexLookup() {
	}

	static IndexLookup of(Document query) {
		IndexLookup lookup = new IndexLookup();
		lookup.collect(query);
		return lookup;
	}

	/**
	 * Returns the keys under which an index holds every document that can match: one, or
	 * one for each combination of the values of {@code $in}.
	 * @return none if the query has no condition on one of the index's fields
	 */
	List<Document> keysOf(Index<?> index) {
		List<Document> keys = List.of(new Document());
		for (IndexKey part : index.getKeys()) {
			List<Object> values = this.conditions.getOrDefault(part.getKey(), List.of());
			keys = keys.stream()
				.flatMap(key -> values.stream().map(value -> key.clone().append(part.getKey(), value)))
				.toList();
		}
		return keys;
	}

	private void collect(Document query) {
		query.forEach((key, value) -> {
			if (key.equals("$and") && value instanceof Collection<?> parts) {
				parts.forEach(part -> collect((Document) part));
			}
			else {
				values(value).ifPresent(values -> this.conditions.put(key, values));
			}
		});
	}

	private static Optional<List<Object>> values(@Nullable Object value) {
		if (value instanceof Document in && in.keySet().equals(Set.of("$in"))
				&& in.get("$in") instanceof Collection<?> values && values.stream().allMatch(IndexLookup::isPlain)) {
			return Optional.of(List.copyOf(values));
		}
		return Optional.ofNullable(value).filter(IndexLookup::isPlain).map(List::of);
	}

	/** Not null, which also matches a missing field: a sparse index does not hold it. */
	private static boolean isPlain(@Nullable Object value) {
		return !(value == null || value instanceof Collection || value instanceof Document
				|| value instanceof BsonRegularExpression);
	}

}
