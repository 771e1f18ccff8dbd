package nl.driehoek.bot.telegram;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import nl.driehoek.bot.outbox.Card;
import nl.driehoek.bot.talk.Lease;
import nl.driehoek.bot.talk.Reply;
import nl.driehoek.bot.talk.Unsent;
import nl.driehoek.registrations.party.ChatId;
import nl.driehoek.simulator.telegram.Call;
import nl.driehoek.simulator.telegram.CallListener;
import nl.driehoek.simulator.telegram.Fault;
import nl.driehoek.simulator.telegram.FaultKind;
import nl.driehoek.simulator.telegram.Message;
import nl.driehoek.simulator.telegram.Press;
import nl.driehoek.simulator.telegram.TelegramUser;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DeliveryTroubleTests extends TelegramTests {

	@Test
	void aChatThatMustWaitDelaysNoOther() {
		TelegramUser other = this.telegram.newUser("Ada", "nl");
		this.telegram.faults().order(Fault.tooManyRequests(3_600).forChat(this.user.id()));

		this.user.sends("een");
		until(() -> this.telegram.faults().ordered().isEmpty());
		other.sends("twee");

		awaits(other, "twee (1)");
		assertThat(said(this.user)).isEmpty();
		this.bot.abandon();
	}

	@Test
	void aChatThatHadToWaitGetsItsCardsInOrder() {
		this.telegram.faults().order(Fault.tooManyRequests(1).on("sendMessage"));

		this.user.sends("een");
		this.user.sends("twee");

		awaits("twee (2)");
		assertThat(said(this.user)).containsExactly("Je zei: een (1)", "Je zei: twee (2)");
	}

	@Test
	void retriesACardAfterAServerError() {
		this.telegram.faults().order(Fault.serverError(500).on("sendMessage"));
		this.telegram.faults().order(Fault.errorPage(502).on("sendMessage"));
		this.telegram.faults().order(Fault.dropBefore().on("sendMessage"));

		this.user.sends("een");

		awaits("een (1)");
	}

	@Test
	void retriesACardWhileTheTokenIsRefused() {
		Fault unknown = new Fault(FaultKind.SERVER_ERROR, 401, "sendMessage", 0, 1);
		this.telegram.faults().order(unknown);

		this.user.sends("een");

		awaits("een (1)");
	}

	@Test
	void aCardThatTelegramRefusesForAnUnknownReasonIsSentWholeAgain() {
		introduced();
		this.telegram.faults().order(new Fault(FaultKind.SERVER_ERROR, 400, "sendMessage", 0, 1));

		this.user.sends("<b>twee</b>");

		Message again = awaits("<b>twee</b> (2)");
		assertThat(again.html()).isEqualTo("Je zei: &lt;b&gt;twee&lt;/b&gt; (2)");
		assertThat(again.keyboard().buttons()).hasSize(2);
	}

	@Test
	void anEditThatTelegramRefusesForAnUnknownReasonBecomesAWholeMessage() {
		introduced();
		this.telegram.faults().order(new Fault(FaultKind.SERVER_ERROR, 400, "editMessageText", 0, 1));

		this.user.presses("Verder");

		Message whole = awaits("go (2)");
		assertThat(whole.keyboard().buttons()).hasSize(2);
		assertThat(said(this.user)).hasSize(2);
	}

	@Test
	void aCardThatTelegramRefusesForGoodIsTriedTwice() {
		introduced();
		AtomicInteger tries = new AtomicInteger();
		this.telegram.onCall(new CallListener() {
			@Override
			public void before(Call call) {
				tries.addAndGet(call.is("sendMessage") ? 1 : 0);
			}
		});
		this.telegram.faults().order(new Fault(FaultKind.SERVER_ERROR, 400, "sendMessage", 0, 2));

		this.user.sends("twee");
		until(() -> this.telegram.faults().ordered().isEmpty());
		this.bot.delivery.quiet().join();
		this.user.sends("drie");

		awaits("drie (3)");
		assertThat(tries).hasValue(3);
		assertThat(said(this.user)).hasSize(2);
	}

	@Test
	void givesUpACardForAUserWhoBlockedTheBot() {
		this.user.sends("een");
		awaits("een (1)");
		this.telegram.onCall(new BlockBeforeSending(this.user));
		this.user.sends("twee");
		until(() -> this.bot.store.find(chat()).map(it -> it.said() == 2).orElse(false));

		this.bot.delivery.quiet().join();
		this.bot.receipts.flush();

		assertThat(this.bot.store.unfinished()).isEmpty();
		assertThat(said(this.user)).hasSize(1);
	}

	@Test
	void anUndeliveredCardDelaysTheLaterOnes() {
		introduced();
		this.telegram.faults().order(Fault.serverError(500).on("sendMessage"));
		try (TestBot impatient = TestBot.impatient(this.telegram)) {
			Reply reply = new Reply(chat(), List.of(unsent(1, "een"), unsent(2, "twee")), Optional.empty());

			impatient.delivery.deliver(reply);
			impatient.delivery.quiet().join();

			assertThat(said(this.user)).hasSize(1);
			assertThat(impatient.receipts.holds(chat(), 1)).isFalse();

			impatient.delivery.deliver(reply);
			impatient.delivery.quiet().join();

			assertThat(said(this.user)).endsWith("een", "twee").hasSize(3);
			assertThat(impatient.receipts.holds(chat(), 2)).isTrue();
		}
	}

	@Test
	void aMissedCardThatIsNoLongerNeededDelaysNothing() {
		introduced();
		this.telegram.faults().order(Fault.serverError(500).on("sendMessage"));
		try (TestBot impatient = TestBot.impatient(this.telegram)) {
			impatient.delivery.deliver(new Reply(chat(), List.of(unsent(1, "een")), Optional.empty()));
			impatient.delivery.quiet().join();

			impatient.delivery.deliver(new Reply(chat(), List.of(unsent(2, "twee")), Optional.empty()));
			impatient.delivery.quiet().join();

			assertThat(said(this.user)).endsWith("twee").hasSize(2);
		}
	}

	@Test
	void storesTheReceiptsInOneWrite() {
		this.user.sends("een");
		Message card = awaits("een (1)");
		this.bot.delivery.quiet().join();

		this.bot.receipts.flush();

		assertThat(this.bot.store.find(chat()).orElseThrow().unsent()).isEmpty();
		assertThat(this.bot.store.find(chat()).orElseThrow().shown()).contains(card.id());
	}

	@Test
	void sendsACardThatIsUnderWayOnlyOnce() {
		this.telegram.faults().order(Fault.delay(500).on("sendMessage"));
		this.user.sends("een");
		this.user.sends("twee");

		awaits("twee (2)");
		assertThat(said(this.user)).containsExactly("Je zei: een (1)", "Je zei: twee (2)");
	}

	@Test
	void retriesTheAnswerToAPress() {
		this.user.sends("een");
		awaits("een (1)");
		this.telegram.faults().order(Fault.serverError(500).on("answerCallbackQuery"));

		Press press = this.user.presses("Verder");

		awaitsAnswer(press);
	}

	/** A bot may write to a user only after the user wrote to the bot. */
	private void introduced() {
		this.user.sends("dag");
		awaits("dag (1)");
	}

	private static Unsent unsent(int number, String text) {
		Lease lease = new Lease("this bot", Instant.parse("2026-03-02T08:01:00Z"), false);
		return new Unsent(number, Card.of(text), Optional.empty(), lease);
	}

	private ChatId chat() {
		return ChatId.inTelegram(this.user.id());
	}

	/**
	 * Blocks the bot just before it sends a message.
	 *
	 * @param user who blocks it
	 */
	private record BlockBeforeSending(TelegramUser user) implements CallListener {

		@Override
		public void before(Call call) {
			if (call.is("sendMessage") && !this.user.isBlocking()) {
				this.user.blocks();
			}
		}

	}

}
