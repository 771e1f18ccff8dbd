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
 * Compares values of all types in BSON's order. Null equals a missing value, and 1 equals
 * 1L. A type that cannot be a key is refused.
 */
final class BsonOrder implements Comparator<@Nullable Object> {

	static final BsonOrder ASCENDING = new BsonOrder();

	/**
	 * The types in ascending order.
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
			// BSON stores milliseconds only, and a key must still be found after it was
			// read back from the file.
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

	@SuppressWarnings("unchecked") // both have the same type
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
