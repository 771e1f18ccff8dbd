package nl.driehoek.store;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.Decimal128;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.MaxKey;
import de.bwaldvogel.mongo.bson.MinKey;
import de.bwaldvogel.mongo.bson.ObjectId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class BsonOrderTests {

	private static final long BEYOND_DOUBLE = (1L << 53) + 1;

	private static final List<@Nullable Object> ASCENDING = Arrays.asList(MinKey.getInstance(), null,
			Double.NEGATIVE_INFINITY, -1, 0.5, 1, 1.5, 2L, (double) (1L << 53), BEYOND_DOUBLE, Long.MAX_VALUE,
			Double.POSITIVE_INFINITY, "", "Apple", "apple", new Document("a", 1), new Document("a", 2),
			new Document("a", 2).append("b", 1), new Document("b", 0), List.of(1), List.of(1, 2), List.of(2),
			new BinData(new byte[] { 1 }), new UUID(1, 1), new ObjectId("65f000000000000000000001"), false, true,
			Instant.EPOCH, Instant.EPOCH.plusMillis(1), MaxKey.getInstance());

	@Test
	void ordersValuesOfAllTypes() {
		for (int i = 0; i < ASCENDING.size(); i++) {
			for (int j = 0; j < ASCENDING.size(); j++) {
				assertThat(Integer.signum(BsonOrder.ASCENDING.compare(ASCENDING.get(i), ASCENDING.get(j))))
					.as("%s and %s", ASCENDING.get(i), ASCENDING.get(j))
					.isEqualTo(Integer.compare(i, j));
			}
		}
	}

	@Test
	void numbersOfEqualValueAreTheSameWhateverTheirType() {
		assertSame(1, 1L);
		assertSame(1, 1.0);
		assertSame(1L, new Decimal128(BigDecimal.ONE));
		assertSame(0.0, -0.0);
		assertSame(0, -0.0);
		assertSame(Double.NaN, Double.NaN);
	}

	@Test
	void nullAndMissingAreTheSame() {
		assertSame(null, Missing.getInstance());
	}

	@Test
	void instantsAreComparedAsTheFileKeepsThem() {
		assertSame(Instant.ofEpochSecond(1, 1_000_001), Instant.ofEpochSecond(1, 1_999_999));
	}

	@Test
	void refusesWhatCannotBeAKey() {
		assertThatIllegalArgumentException().isThrownBy(() -> BsonOrder.ASCENDING.compare(Thread.currentThread(), "a"))
			.withMessageContaining("Thread");
	}

	private static void assertSame(@Nullable Object left, @Nullable Object right) {
		assertThat(BsonOrder.ASCENDING.compare(left, right)).as("%s and %s", left, right).isZero();
		assertThat(BsonOrder.ASCENDING.compare(right, left)).as("%s and %s", right, left).isZero();
	}

}
