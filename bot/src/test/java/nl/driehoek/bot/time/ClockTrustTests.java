package nl.driehoek.bot.time;

import java.time.Duration;
import java.time.Instant;

import nl.driehoek.bot.fixtures.TestClock;
import nl.driehoek.bot.storage.OnEveryStore;

import org.springframework.data.mongodb.core.MongoTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A clock that is more than a week ahead of when it was last seen is not believed.
 */
class ClockTrustTests {

	private static final Instant MARCH = Instant.parse("2026-03-02T09:00:00Z");

	private final TestClock clock = new TestClock(MARCH);

	private Duration running = Duration.ofDays(3);

	private ClockTrust trust(MongoTemplate mongo) {
		return new ClockTrust(new MongoSeenTimes(mongo), this.clock, () -> this.running);
	}

	/** The bot runs, and the clock with it. */
	private void run(ClockTrust trust, Duration time) {
		for (Duration left = time; left.toMinutes() > 0; left = left.minusMinutes(30)) {
			this.running = this.running.plusMinutes(30);
			this.clock.pass(Duration.ofMinutes(30));
			trust.isTrusted();
		}
	}

	@OnEveryStore
	void theFirstClockIsBelieved(MongoTemplate mongo) {
		ClockTrust trust = trust(mongo);

		assertThat(trust.isTrusted()).isTrue();
		assertThat(trust.ran()).isZero();
	}

	@OnEveryStore
	void aPauseOfSixDaysIsBelievedAndAYearIsNot(MongoTemplate mongo) {
		run(trust(mongo), Duration.ofHours(1));
		this.clock.pass(Duration.ofDays(6));
		assertThat(trust(mongo).isTrusted()).isTrue();

		this.clock.pass(Duration.ofDays(365));
		ClockTrust ahead = trust(mongo);
		assertThat(ahead.isTrusted()).isFalse();
		assertThat(ahead.doubt()).map(ClockTrust.Doubt::seen)
			.contains(MARCH.plus(Duration.ofDays(6)).plus(Duration.ofHours(1)));
	}

	@OnEveryStore
	void aClockThatIsPutRightIsBelievedAgain(MongoTemplate mongo) {
		run(trust(mongo), Duration.ofHours(1));
		this.clock.pass(Duration.ofDays(365));
		run(trust(mongo), Duration.ofHours(2));

		this.clock.pass(Duration.ofDays(-365));
		assertThat(trust(mongo).isTrusted()).isTrue();
	}

	@OnEveryStore
	void aLeapWhileItRunsIsDoubtedToo(MongoTemplate mongo) {
		ClockTrust trust = trust(mongo);
		run(trust, Duration.ofDays(9));
		assertThat(trust.isTrusted()).isTrue();

		this.clock.pass(Duration.ofDays(30));
		this.running = this.running.plusMinutes(2);
		assertThat(trust.isTrusted()).isFalse();
	}

	@OnEveryStore
	void staffConfirmAClockForGood(MongoTemplate mongo) {
		run(trust(mongo), Duration.ofHours(1));
		this.clock.pass(Duration.ofDays(365));
		ClockTrust trust = trust(mongo);
		assertThat(trust.isTrusted()).isFalse();

		trust.confirm();
		assertThat(trust.isTrusted()).isTrue();
		assertThat(trust(mongo).isTrusted()).isTrue();
	}

	@OnEveryStore
	void whatStaffConfirmToOneProcessCountsInTheOther(MongoTemplate mongo) {
		run(trust(mongo), Duration.ofHours(1));
		this.clock.pass(Duration.ofDays(365));
		ClockTrust one = trust(mongo);
		ClockTrust other = trust(mongo);
		assertThat(other.isTrusted()).isFalse();

		one.confirm();
		run(other, Duration.ofHours(1));

		assertThat(other.isTrusted()).isTrue();
		assertThat(trust(mongo).isTrusted()).isTrue();
	}

	@OnEveryStore
	void aWeekOfRunningIsEnoughAndRestartsDoNotCount(MongoTemplate mongo) {
		run(trust(mongo), Duration.ofHours(1));
		this.clock.pass(Duration.ofDays(365));
		for (int day = 0; day < 6; day++) {
			run(trust(mongo), Duration.ofDays(1));
			this.clock.pass(Duration.ofHours(12));
		}
		assertThat(trust(mongo).isTrusted()).isFalse();

		ClockTrust trust = trust(mongo);
		run(trust, Duration.ofDays(2));
		assertThat(trust.isTrusted()).isTrue();
	}

	@OnEveryStore
	void anHourOfRunningIsAnHourWhateverTheClockSays(MongoTemplate mongo) {
		ClockTrust trust = trust(mongo);
		trust.ran();
		this.running = this.running.plusHours(1);
		this.clock.pass(Duration.ofDays(2));

		assertThat(trust.ran()).isEqualTo(Duration.ofHours(1));
	}

}
