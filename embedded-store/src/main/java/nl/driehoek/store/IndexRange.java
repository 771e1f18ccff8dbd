package nl.driehoek.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.MinKey;

/**
 * The part of an ordered index that a query needs: equal values of its first fields, and
 * perhaps a range of the next one.
 *
 * @param equal the values of the first fields
 * @param lower the lower bound of the next field
 * @param upper the upper bound of the next field
 * @param sorted whether the index has the order that the query asks for
 */
record IndexRange(List<Object> equal, Optional<Object> lower, Optional<Object> upper, boolean sorted) {

	private static final Map<Class<?>, Object> LOWEST = Map.of(Instant.class, Instant.ofEpochMilli(Long.MIN_VALUE),
			Number.class, Double.NEGATIVE_INFINITY, String.class, "");

	/**
	 * The part of an index with these fields that a query needs.
	 * @return empty if the index narrows nothing and brings no order
	 */
	static Optional<IndexRange> of(List<String> fields, IndexLookup query, Document order) {
		List<Object> equal = equalValues(fields, query);
		List<String> rest = fields.subList(equal.size(), fields.size());
		Document range = rest.isEmpty() ? new Document() : query.range(rest.get(0));
		Optional<Object> upper = first(range, "$lte", "$lt");
		Optional<Object> lower = first(range, "$gte", "$gt").or(() -> upper.flatMap(IndexRange::lowest));
		boolean unordered = order.isEmpty();
		boolean sorted = unordered || isSorted(order, fields.subList(0, equal.size()), rest);
		return Optional.of(new IndexRange(equal, lower, upper, sorted))
			.filter(part -> part.narrows() || (!unordered && sorted));
	}

	private static List<Object> equalValues(List<String> fields, IndexLookup query) {
		return fields.stream().map(query::single).takeWhile(Optional::isPresent).flatMap(Optional::stream).toList();
	}

	private static Optional<Object> first(Document range, String one, String other) {
		return Optional.ofNullable(range.get(one)).or(() -> Optional.ofNullable(range.get(other)));
	}

	/** A range holds values of one type, so those of the types before it are skipped. */
	private static Optional<Object> lowest(Object upper) {
		return LOWEST.entrySet()
			.stream()
			.filter(type -> type.getKey().isInstance(upper))
			.map(Map.Entry::getValue)
			.findFirst();
	}

	private static boolean isSorted(Document order, List<String> equal, List<String> rest) {
		List<String> asked = order.keySet().stream().filter(field -> !equal.contains(field)).toList();
		boolean ascending = order.values().stream().allMatch(way -> way instanceof Number n && n.intValue() == 1);
		return ascending && asked.size() <= rest.size() && asked.equals(rest.subList(0, asked.size()));
	}

	/**
	 * Whether it can be read without looking at the documents outside of it.
	 */
	boolean narrows() {
		return !this.equal.isEmpty() || this.lower.isPresent() || this.upper.isPresent();
	}

	/**
	 * Compares the indexes that a query may use: a larger number is better.
	 */
	int worth() {
		return (this.sorted ? 100 : 0) + 2 * this.equal.size() + (this.upper.isPresent() ? 1 : 0);
	}

	KeyValue start() {
		List<Object> start = new ArrayList<>(this.equal);
		this.lower.ifPresent(start::add);
		return start.isEmpty() ? new KeyValue(MinKey.getInstance()) : new KeyValue(start).normalized();
	}

	/**
	 * Whether an entry at or after the start is still within the range.
	 */
	boolean reaches(KeyValue entry) {
		List<Object> end = new ArrayList<>(this.equal);
		this.upper.ifPresent(end::add);
		return end.isEmpty() || reaches(entry, new KeyValue(end).normalized());
	}

	private static boolean reaches(KeyValue entry, KeyValue end) {
		for (int i = 0; i < end.size(); i++) {
			int order = BsonOrder.ASCENDING.compare(entry.get(i), end.get(i));
			if (order != 0) {
				return order < 0;
			}
		}
		return true;
	}

}
