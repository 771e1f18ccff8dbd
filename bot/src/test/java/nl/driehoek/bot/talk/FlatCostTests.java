package nl.driehoek.bot.talk;

import java.util.Objects;

import nl.driehoek.bot.storage.OnEveryStore;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.data.mongodb.core.MongoTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Nothing that is said to this chat is ever delivered. The profile {@code proof} says
 * 5,000 things and measures time.
 */
class FlatCostTests {

	private static final Logger logger = LoggerFactory.getLogger(FlatCostTests.class);

	private static final boolean PROOF = Boolean.getBoolean("proof");

	/** From here on all update ids that are remembered are there. */
	private static final int FULL = 200;

	private static final int UPDATES = PROOF ? 5_000 : 400;

	@OnEveryStore
	void anUpdateOfAChatThatCannotBeReachedCostsNoMoreThanAnEarlierOne(MongoTemplate mongo) {
		Talking bot = Talking.on(mongo);
		hear(bot, 0, FULL);
		int size = size(mongo);
		long early = hear(bot, FULL, UPDATES / 2);

		long late = hear(bot, UPDATES / 2, UPDATES);

		assertThat(size(mongo)).isLessThan(size + 500);
		long perEarly = early / (UPDATES / 2 - FULL + 1);
		long perLate = late / (UPDATES - UPDATES / 2);
		logger.warn("an update of a chat that cannot be reached took {} µs, and {} µs later", perEarly, perLate);
		if (PROOF) {
			assertThat(perLate).isLessThan(2 * perEarly);
		}
	}

	private static long hear(Talking bot, int from, int to) {
		long begun = System.nanoTime();
		for (int update = from; update < to; update++) {
			bot.say(1_000_000 + update, ShortTalk.ANEW);
		}
		return (System.nanoTime() - begun) / 1_000;
	}

	private static int size(MongoTemplate mongo) {
		Document row = Objects.requireNonNull(mongo.getCollection("conversations").find().first());
		return row.toJson().length();
	}

}
