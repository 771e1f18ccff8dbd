package nl.driehoek.bot.storage;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonValue;

/**
 * What a command asks of an index.
 *
 * @param equal the fields with one value or a few
 * @param range the fields between two ends
 * @param order the fields of the sort
 * @param bounded whether it takes no more than a page
 */
record IndexUse(Set<String> equal, Set<String> range, List<String> order, boolean bounded) {

	private static final Set<String> ENDS = Set.of("$lt", "$lte", "$gt", "$gte");

	static IndexUse find(BsonDocument find) {
		boolean bounded = find.getNumber("limit", new BsonInt32(0)).intValue() > 0 || find.containsKey("projection");
		return of(find.getDocument("filter", new BsonDocument()),
				List.copyOf(find.getDocument("sort", new BsonDocument()).keySet()), bounded);
	}

	/** An update or a delete. */
	static IndexUse write(BsonDocument write) {
		return of(write.getDocument("q"), List.of(), true);
	}

	private static IndexUse of(BsonDocument filter, List<String> order, boolean bounded) {
		IndexUse use = new IndexUse(new HashSet<>(), new HashSet<>(), order, bounded);
		use.collect(filter);
		return use;
	}

	private void collect(BsonDocument filter) {
		filter.forEach((field, condition) -> {
			if (field.equals("$and")) {
				condition.asArray().forEach(part -> collect(part.asDocument()));
			}
			else if (isEqual(condition)) {
				this.equal.add(field);
			}
			else if (ENDS.containsAll(condition.asDocument().keySet())) {
				this.range.add(field);
			}
		});
	}

	private static boolean isEqual(BsonValue condition) {
		return !condition.isDocument() || condition.asDocument().keySet().equals(Set.of("$in"));
	}

	boolean isServedBy(Set<IndexKeys> indexes) {
		return Stream.concat(indexes.stream(), Stream.of(IndexKeys.ID)).anyMatch(this::isServedBy);
	}

	private boolean isServedBy(IndexKeys index) {
		if (index.unique() && this.equal.containsAll(index.fields())) {
			return true;
		}
		List<String> prefix = index.fields().stream().takeWhile(this.equal::contains).toList();
		List<String> rest = index.fields().subList(prefix.size(), index.fields().size());
		boolean narrowed = !prefix.isEmpty() || (!rest.isEmpty() && this.range.contains(rest.get(0)));
		List<String> asked = this.order.stream().filter(field -> !this.equal.contains(field)).toList();
		boolean sorted = asked.size() <= rest.size() && asked.equals(rest.subList(0, asked.size()));
		return narrowed && sorted && this.bounded;
	}

}
