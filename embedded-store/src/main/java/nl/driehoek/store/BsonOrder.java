package nl.driehoek.store;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.BsonTimestamp;
import de.bwaldvogel.mongo.bson.LegacyUUID;
import de.bwaldvogel.mongo.bson.MaxKey;
import de.bwaldvogel.mongo.bson.MinKey;
import de.bwaldvogel.mongo.bson.ObjectId;
import org.jspecify.annotations.Nullable;

/**
 * BSON's order of values of all types, in which null and missing are the same and so are
 * 1 and 1L; a type that cannot be a key is refused.
 */
final class BsonOrder implements Comparator<@Nullable Object> {

	static final BsonOrder ASCENDING = new BsonOrder();

	/**
	 * The types, in their order.
	 * @see <a href=
	 * "https://www.mongodb.com/docs/manual/reference/bson-type-comparison-order/">MongoDB's
	 * order</a>
	 */
	private static final List<Class<?>> TYPES = List.of(MinKey.class, Missing.class, Number.class, String.class,
			Map.class, Collection.class, BinData.class, LegacyUUID.class, UUID.class, ObjectId.class, Boolean.class,
			Instant.class, BsonTimestamp.class, MaxKey.class);

	private BsonOrder() {
	}

	@Override
	public int compare(@Nullable Object first, @Nullable Object second) {
		if (first == second) {
			return 0;
		}
		Object left = Missing.ofNullable(first);
		Object right = Missing.ofNullable(second);
		int type = typeOf(left);
		int byType = Integer.compare(type, typeOf(right));
		return (byType != 0) ? byType : compareWithin(TYPES.get(type), left, right);
	}

	static int compareEach(Iterator<?> left, Iterator<?> right) {
		while (left.hasNext() && right.hasNext()) {
			int byValue = ASCENDING.compare(left.next(), right.next());
			if (byValue != 0) {
				return byValue;
			}
		}
		return Boolean.compare(left.hasNext(), right.hasNext());
	}

	private static int compareWithin(Class<?> type, Object left, Object right) {
		if (type == Number.class) {
			return NumberOrder.compare((Number) left, (Number) right);
		}
		if (type == Instant.class) {
			// BSON knows milliseconds only, and a key must be found again once it has
			// been in the file.
			return Long.compare(((Instant) left).toEpochMilli(), ((Instant) right).toEpochMilli());
		}
		if (type == Map.class) {
			return compareMaps((Map<?, ?>) left, (Map<?, ?>) right);
		}
		if (type == Collection.class) {
			return compareEach(((Collection<?>) left).iterator(), ((Collection<?>) right).iterator());
		}
		return compareComparables(left, right);
	}

	private static int compareMaps(Map<?, ?> left, Map<?, ?> right) {
		int byNames = compareEach(left.keySet().iterator(), right.keySet().iterator());
		return (byNames != 0) ? byNames : compareEach(left.values().iterator(), right.values().iterator());
	}

	@SuppressWarnings("unchecked") // both are of the one type that TYPES names, and that
									// compares with itself
	private static int compareComparables(Object left, Object right) {
		return (left instanceof Comparable<?> comparable) ? ((Comparable<Object>) comparable).compareTo(right) : 0;
	}

	private static int typeOf(Object value) {
		for (int i = 0; i < TYPES.size(); i++) {
			if (TYPES.get(i).isInstance(value)) {
				return i;
			}
		}
		throw new IllegalArgumentException("A " + value.getClass().getSimpleName() + " cannot be a key");
	}

}
