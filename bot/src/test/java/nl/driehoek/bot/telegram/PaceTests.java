package nl.driehoek.bot.telegram;

import java.time.Duration;

import io.github.bucket4j.BlockingStrategy;
import io.github.bucket4j.TimeMeter;
import nl.driehoek.registrations.party.ChatId;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PaceTests {

	private final StoppedTime time = new StoppedTime();

	private final Pace pace = new Pace(this.time, this.time);

	@Test
	void sendsAtMostTwentyFiveASecondOverAllChats() throws InterruptedException {
		for (int chat = 0; chat < 101; chat++) {
			this.pace.await(ChatId.inTelegram(chat));
		}

		assertThat(this.time.passed()).isGreaterThanOrEqualTo(Duration.ofSeconds(4));
	}

	@Test
	void sendsAtMostOneASecondToAChat() throws InterruptedException {
		for (int message = 0; message < 5; message++) {
			this.pace.await(ChatId.inTelegram(1));
		}

		assertThat(this.time.passed()).isGreaterThanOrEqualTo(Duration.ofSeconds(4));
	}

	/**
	 * Time that passes only where somebody waits.
	 */
	private static final class StoppedTime implements TimeMeter, BlockingStrategy {

		private long nanos;

		@Override
		public long currentTimeNanos() {
			return this.nanos;
		}

		@Override
		public boolean isWallClockBased() {
			return false;
		}

		@Override
		public void park(long nanosToPark) {
			this.nanos += nanosToPark;
		}

		Duration passed() {
			return Duration.ofNanos(this.nanos);
		}

	}

}
