package nl.driehoek.store;

import java.util.Collection;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Estimates the bytes of heap that a value takes, so that the store's cache stays within
 * its bounds.
 */
final class BsonWeight {

	private static final int OBJECT = 24;

	private static final int MAP = 112;

	private static final int ENTRY = 56;

	private BsonWeight() {
	}

	static int of(@Nullable Object value) {
		if (value instanceof String text) {
			return OBJECT * 2 + text.length();
		}
		if (value instanceof Map<?, ?> map) {
			return map.entrySet()
				.stream()
				.mapToInt(entry -> ENTRY + of(entry.getKey()) + of(entry.getValue()))
				.reduce(MAP, Integer::sum);
		}
		if (value instanceof Collection<?> list) {
			return list.stream().mapToInt(BsonWeight::of).reduce(OBJECT * 2, Integer::sum);
		}
		return OBJECT;
	}

}
