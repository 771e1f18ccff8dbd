package nl.driehoek.bot.telegram;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import nl.driehoek.registrations.ChatId;
import nl.driehoek.simulator.telegram.Call;
import nl.driehoek.simulator.telegram.CallListener;
import nl.driehoek.simulator.telegram.Fault;
import nl.driehoek.simulator.telegram.Message;
import nl.driehoek.simulator.telegram.Press;
import nl.driehoek.simulator.telegram.TelegramUser;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TroubleTests extends TelegramTests {

	private List<String> said(TelegramUser user) {
		return user.messages().stream().filter(message -> message.author() != user.id()).map(Message::text).toList();
	}

	@Test
	void aChatThatMustWaitHoldsUpNoOther() {
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
	void whoMustWaitIsAnsweredLaterInOrder() {
		this.telegram.faults().order(Fault.tooManyRequests(1).on("sendMessage"));

		this.user.sends("een");
		this.user.sends("twee");

		awaits("twee (2)");
		assertThat(said(this.user)).containsExactly("Je zei: een (1)", "Je zei: twee (2)");
	}

	@Test
	void aCardGoesAgainAfterAnErrorOfTheServer() {
		this.telegram.faults().order(Fault.serverError(500).on("sendMessage"));
		this.telegram.faults().order(Fault.errorPage(502).on("sendMessage"));
		this.telegram.faults().order(Fault.dropBefore().on("sendMessage"));

		this.user.sends("een");

		awaits("een (1)");
	}

	@Test
	void aPollSurvivesWhateverTheServerDoes() {
		this.telegram.faults().order(Fault.serverError(500).on("getUpdates"));
		this.telegram.faults().order(Fault.errorPage(502).on("getUpdates"));
		this.telegram.faults().order(Fault.tooManyRequests(1).on("getUpdates"));
		this.telegram.faults().order(Fault.dropBefore().on("getUpdates"));
		this.telegram.faults().order(Fault.dropAfter().on("getUpdates"));

		this.user.sends("een");
		awaits("een (1)");
		until(() -> this.telegram.faults().ordered().isEmpty());
		this.user.sends("twee");

		awaits("twee (2)");
		assertThat(said(this.user)).hasSize(2);
	}

	@Test
	void aSecondPollerIsABotThatWaitsNotOneThatStops() {
		TestBot twin = TestBot.polling(this.telegram, this.bot.store);
		this.user.sends("een");
		awaits("een (1)");
		twin.close();

		this.user.sends("twee");

		assertThat(awaits("twee").text()).isEqualTo("Je zei: twee (2)");
	}

	@Test
	void anUpdateWaitsForTheStore() {
		this.bot.store.failNext(3);

		this.user.sends("een");

		awaits("een (1)");
		assertThat(this.bot.store.isFailing()).isFalse();
		until(() -> this.telegram.updates().waiting() == 0);
	}

	@Test
	void anUpdateIsConfirmedOnlyOnceItIsStored() {
		this.bot.store.failNext(Integer.MAX_VALUE);
		this.user.sends("een");
		until(() -> this.bot.store.failed() > 2);

		int waiting = this.telegram.updates().waiting();
		this.bot.store.failNext(0);

		assertThat(waiting).isEqualTo(1);
		awaits("een (1)");
		until(() -> this.telegram.updates().waiting() == 0);
	}

	@Test
	void whoBlockedUsIsLeftAlone() {
		this.user.sends("een");
		awaits("een (1)");
		this.telegram.onCall(new BlockBeforeSending(this.user));
		this.user.sends("twee");
		until(() -> this.bot.store.find(chat()).map(it -> it.said() == 2).orElse(false));

		this.bot.delivery.quiet().join();
		this.bot.receipts.flush();

		assertThat(this.bot.store.unfinished(Instant.MAX)).isEmpty();
		assertThat(said(this.user)).hasSize(1);
	}

	@Test
	void whatWasSeenIsStoredInOneGo() {
		this.user.sends("een");
		Message card = awaits("een (1)");
		this.bot.delivery.quiet().join();

		this.bot.receipts.flush();

		assertThat(this.bot.store.find(chat()).orElseThrow().unsent()).isEmpty();
		assertThat(this.bot.store.find(chat()).orElseThrow().shown()).contains(card.id());
	}

	@Test
	void aCardThatIsUnderWayIsNotSentASecondTime() {
		this.telegram.faults().order(Fault.delay(500).on("sendMessage"));
		this.user.sends("een");
		this.user.sends("twee");

		awaits("twee (2)");
		assertThat(said(this.user)).containsExactly("Je zei: een (1)", "Je zei: twee (2)");
	}

	@Test
	void aPressIsAnsweredEvenIfTheFirstTryFails() {
		this.user.sends("een");
		awaits("een (1)");
		this.telegram.faults().order(Fault.serverError(500).on("answerCallbackQuery"));

		Press press = this.user.presses("Verder");

		awaitsAnswer(press);
	}

	@Test
	void aCrashBeforeTheConfirmationLosesAndDoublesNothing() {
		AtomicInteger polls = new AtomicInteger();
		this.telegram.onCall(new CallListener() {
			@Override
			public void before(Call call) {
				if (call.is("getUpdates") && polls.incrementAndGet() == 1) {
					throw new IllegalStateException("The line breaks");
				}
			}
		});
		this.user.sends("een");
		awaits("een (1)");

		this.user.sends("twee");

		awaits("twee (2)");
		assertThat(said(this.user)).hasSize(2);
	}

	private ChatId chat() {
		return new ChatId(this.user.id());
	}

	/**
	 * Blocks the bot in the very moment it wants to write.
	 *
	 * @param user who does
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
