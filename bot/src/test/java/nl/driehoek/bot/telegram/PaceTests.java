package nl.driehoek.bot.telegram;

import java.time.Duration;
import java.util.Optional;

import nl.driehoek.registrations.party.ChatId;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PaceTests {

	private static final Fault TOO_FAST = new Fault(Fault.Kind.TOO_FAST, Duration.ofSeconds(15), "429");

	private final StoppedTime time = new StoppedTime();

	private final Pace pace = new Pace(Pace.USUAL, this.time);

	@Test
	void sendsAtMostTwentyFiveASecondOverAllChats() {
		for (int chat = 0; chat < 101; chat++) {
			await(Slot.message(Urgency.NEWS, chat(chat)));
		}

		assertThat(this.time.passed()).isGreaterThanOrEqualTo(Duration.ofSeconds(4));
	}

	@Test
	void sendsAtMostOneASecondToAChat() {
		for (int message = 0; message < 5; message++) {
			await(Slot.message(Urgency.NEWS, chat(1)));
		}

		assertThat(this.time.passed()).isGreaterThanOrEqualTo(Duration.ofSeconds(4));
	}

	@Test
	void answersMayComeInBurstsBelowThirtyASecond() {
		for (int chat = 0; chat < 30; chat++) {
			await(Slot.message(Urgency.ANSWER, chat(chat)));
		}

		assertThat(this.time.passed()).isBetween(Duration.ofMillis(999), Duration.ofMillis(1_001));
	}

	@Test
	void noCallEscapesTheCommonPace() {
		for (int round = 0; round < 50; round++) {
			await(Slot.message(Urgency.ANSWER, chat(round)));
			await(Slot.edit(Urgency.WHENEVER, chat(round)));
			await(Slot.sign(Optional.of(chat(round))));
			await(Slot.setting());
		}

		assertThat(this.time.passed()).isGreaterThanOrEqualTo(Duration.ofMillis(7_700));
	}

	@Test
	void everyCallToAChatWaitsAsLongAsTelegramAsks() {
		this.pace.learn(Slot.edit(Urgency.WHENEVER, chat(1)), Optional.of(TOO_FAST));

		assertThat(this.pace.pause(Slot.sign(Optional.of(chat(1))))).isEqualTo(Duration.ofSeconds(15).toNanos());
		assertThat(this.pace.pause(Slot.message(Urgency.ANSWER, chat(2)))).isZero();
	}

	@Test
	void allCallsWaitWhenTelegramRefusesTwoChatsInARow() {
		this.pace.learn(Slot.message(Urgency.NEWS, chat(1)), Optional.of(TOO_FAST));
		this.pace.learn(Slot.message(Urgency.NEWS, chat(2)), Optional.of(TOO_FAST));

		assertThat(this.pace.pause(Slot.message(Urgency.ANSWER, chat(3)))).isEqualTo(Duration.ofSeconds(15).toNanos());
	}

	@Test
	void twoChatsThatMustWaitDelayNoOtherIfTelegramAcceptsCallsBetween() {
		this.pace.learn(Slot.message(Urgency.NEWS, chat(1)), Optional.of(TOO_FAST));
		this.pace.learn(Slot.message(Urgency.NEWS, chat(3)), Optional.empty());
		this.pace.learn(Slot.message(Urgency.NEWS, chat(2)), Optional.of(TOO_FAST));

		assertThat(this.pace.pause(Slot.message(Urgency.ANSWER, chat(3)))).isZero();
	}

	private void await(Slot slot) {
		this.time.pass(this.pace.pause(slot));
		assertThat(this.pace.pause(slot)).isZero();
		this.pace.count(slot);
	}

	private static ChatId chat(int number) {
		return ChatId.inTelegram(number);
	}

}
