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
 * The conditions of a query that an index can answer: equality, {@code $in} and ranges,
 * also within {@code $and}, which is what the driver's {@code Filters.and} sends.
 */
final class IndexLookup {

	private static final Set<String> RANGE = Set.of("$lt", "$lte", "$gt", "$gte");

	private final Map<String, List<Object>> conditions = new HashMap<>();

	private final Map<String, Document> ranges = new HashMap<>();

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

	/**
	 * The only value that a field may have.
	 */
	Optional<Object> single(String field) {
		return Optional.ofNullable(this.conditions.get(field))
			.filter(values -> values.size() == 1)
			.map(values -> values.get(0));
	}

	/**
	 * The ends between which a field must be, by their operators; may be empty.
	 */
	Document range(String field) {
		return this.ranges.getOrDefault(field, new Document());
	}

	private void collect(Document query) {
		query.forEach((key, value) -> {
			if (key.equals("$and") && value instanceof Collection<?> parts) {
				parts.forEach(part -> collect((Document) part));
			}
			else {
				values(value).ifPresent(values -> this.conditions.put(key, values));
				if (value instanceof Document range && isRange(range)) {
					this.ranges.merge(key, range, IndexLookup::both);
				}
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

	private static Document both(Document one, Document other) {
		Document both = one.clone();
		both.putAll(other);
		return both;
	}

	private static boolean isRange(Document range) {
		return RANGE.containsAll(range.keySet()) && range.values().stream().allMatch(IndexLookup::isPlain);
	}

	/** Not null, which also matches a missing field: a sparse index does not hold it. */
	private static boolean isPlain(@Nullable Object value) {
		return !(value == null || value instanceof Collection || value instanceof Document
				|| value instanceof BsonRegularExpression);
	}

}
