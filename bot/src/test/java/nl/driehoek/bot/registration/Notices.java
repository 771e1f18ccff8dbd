package nl.driehoek.bot.registration;

import java.util.List;

import nl.driehoek.bot.catalogue.Surroundings;
import nl.driehoek.bot.time.ClockTrust;
import nl.driehoek.bot.time.Trust;

import org.springframework.data.mongodb.core.MongoOperations;

/**
 * Notices of erasure for tests.
 */
public final class Notices {

	private Notices() {
	}

	/** The bot runs as long as the clock passes. */
	public static ErasureNotice on(MongoOperations mongo, Surroundings surroundings, ErasureNews... news) {
		return with(Trust.in(surroundings.clock()), mongo, surroundings, news);
	}

	/** The clock was last seen long ago. */
	static ErasureNotice doubting(MongoOperations mongo, Surroundings surroundings, ErasureNews... news) {
		return with(Trust.doubting(surroundings.clock()), mongo, surroundings, news);
	}

	private static ErasureNotice with(ClockTrust trust, MongoOperations mongo, Surroundings surroundings,
			ErasureNews... news) {
		return new ErasureNotice(new MongoErasures(mongo), new MongoSeatPlans(mongo), List.of(news), trust,
				surroundings);
	}

}
