package nl.driehoek.store;

import java.math.BigDecimal;

import de.bwaldvogel.mongo.bson.Decimal128;

/**
 * Compares numbers of all types by value, without losing digits of a long.
 */
final class NumberOrder {

	private NumberOrder() {
	}

	static int compare(Number left, Number right) {
		if (isWhole(left) && isWhole(right)) {
			return Long.compare(left.longValue(), right.longValue());
		}
		if (isInfiniteOrNone(left) || isInfiniteOrNone(right)) {
			return Double.compare(left.doubleValue() + 0.0, right.doubleValue() + 0.0);
		}
		return exact(left).compareTo(exact(right));
	}

	private static boolean isWhole(Number number) {
		return number instanceof Integer || number instanceof Long;
	}

	private static boolean isInfiniteOrNone(Number number) {
		return number instanceof Double real && !Double.isFinite(real);
	}

	private static BigDecimal exact(Number number) {
		if (isWhole(number)) {
			return BigDecimal.valueOf(number.longValue());
		}
		return (number instanceof Decimal128 decimal) ? decimal.toBigDecimal() : new BigDecimal(number.doubleValue());
	}

}
