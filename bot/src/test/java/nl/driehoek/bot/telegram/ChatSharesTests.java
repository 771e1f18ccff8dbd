package nl.driehoek.bot.telegram;

import java.time.Duration;
import java.util.stream.IntStream;

import nl.driehoek.registrations.party.ChatId;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ChatSharesTests {

	private static final ChatId LOUD = ChatId.inTelegram(1);

	private static final ChatId QUIET = ChatId.inTelegram(2);

	private long nanos;

	private final ChatShares shares = new ChatShares(() -> this.nanos);

	private long taken(int updates) {
		return IntStream.range(0, updates).filter(update -> this.shares.take(LOUD)).count();
	}

	@Test
	void aChatMayHaveFiftyWaitingUpdatesAndOneInWork() {
		assertThat(taken(5_000)).isEqualTo(51);
	}

	@Test
	void aLoudChatTakesNothingFromAnother() {
		taken(5_000);

		assertThat(this.shares.take(QUIET)).isTrue();
	}

	@Test
	void aChatThatIsAnsweredInTimeIsNeverCutOff() {
		for (int update = 0; update < 5_000; update++) {
			assertThat(this.shares.take(LOUD)).isTrue();
			this.shares.giveBack(LOUD);
		}
	}

	@Test
	void aChatThatWasTooLoudIsCutOffForTenSeconds() {
		taken(52);
		IntStream.range(0, 51).forEach(update -> this.shares.giveBack(LOUD));

		assertThat(this.shares.take(LOUD)).isFalse();
		this.nanos += Duration.ofSeconds(10).toNanos();
		assertThat(this.shares.take(LOUD)).isTrue();
	}

}
