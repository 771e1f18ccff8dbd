package nl.driehoek.bot.telegram;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

import nl.driehoek.conversation.Words;
import nl.driehoek.registrations.party.ChatId;
import nl.driehoek.registrations.party.Language;
import nl.driehoek.simulator.telegram.Answer;
import nl.driehoek.simulator.telegram.Call;
import nl.driehoek.simulator.telegram.CallListener;
import nl.driehoek.simulator.telegram.Fault;
import nl.driehoek.simulator.telegram.TelegramUser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ReceivingTroubleTests extends TelegramTests {

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

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 2, 3, 4 })
	void aPollThatIsAnsweredAtOnceWithNothingSlowsDown(int shape) throws InterruptedException {
		this.user.sends("een");
		awaits("een (1)");
		AtomicInteger polls = new AtomicInteger();
		this.telegram.onCall(new CallListener() {
			@Override
			public void before(Call call) {
				polls.addAndGet(call.is("getUpdates") ? 1 : 0);
			}
		});
		this.telegram.faults().order(Fault.nonsense(shape).on("getUpdates").times(1_000));
		this.user.sends("twee");

		Thread.sleep(2_000);

		assertThat(polls.get()).isBetween(2, 6);
		assertThat(this.bot.pulse.trouble()).isPositive();
		this.telegram.faults().clear();
		awaits("twee (2)");
		until(() -> this.bot.pulse.trouble().isZero());
	}

	@Test
	void pollingGoesOnWhileOneChatWaits() {
		TelegramUser other = this.telegram.newUser("Ada", "nl");
		CountDownLatch store = this.bot.store.blockFor(ChatId.inTelegram(this.user.id()));
		this.user.sends("een");

		other.sends("twee");
		awaits(other, "twee (1)");

		assertThat(said(this.user)).isEmpty();
		assertThat(this.telegram.updates().waiting()).as("nothing is confirmed before it is stored").isEqualTo(2);
		store.countDown();
		awaits("een (1)");
		until(() -> this.telegram.updates().waiting() == 0);
	}

	@Test
	void aLoudChatIsToldOnceAndDelaysNobody() {
		TelegramUser other = this.telegram.newUser("Ada", "nl");
		CountDownLatch store = this.bot.store.blockFor(ChatId.inTelegram(this.user.id()));
		for (int message = 0; message < 99; message++) {
			this.user.sends("bericht " + message);
		}

		other.sends("twee");
		awaits(other, "twee (1)");
		awaits(TestBot.WORDS.say(Words.message(Remark.TOO_MANY.phrase()), Language.DUTCH));
		store.countDown();

		awaits("bericht 50 (51)");
		until(() -> this.telegram.updates().waiting() == 0);
		assertThat(said(this.user)).noneMatch(text -> text.contains("bericht 51"))
			.filteredOn(text -> text.contains("te veel berichten"))
			.hasSize(1);
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
	void showsThatItIsBusyWhenAnAnswerTakesLong() {
		Set<String> calls = ConcurrentHashMap.newKeySet();
		this.telegram.onCall(new CallListener() {
			@Override
			public void after(Call call, Answer answer) {
				calls.add(call.method() + " " + answer.status());
			}
		});
		this.bot.store.failNext(Integer.MAX_VALUE);

		this.user.sends("een");

		until(() -> calls.contains("sendchataction 200"));
		this.bot.store.failNext(0);
		awaits("een (1)");
	}

	@Test
	void telegramIsHeardAtOnceAfterTheStart() {
		List<Long> timeouts = new CopyOnWriteArrayList<>();
		this.bot.close();
		this.telegram.onCall(new CallListener() {
			@Override
			public void before(Call call) {
				call.parameters().number("timeout").ifPresent(timeouts::add);
			}
		});

		this.bot = TestBot.polling(this.telegram);

		until(() -> timeouts.size() > 1);
		assertThat(timeouts).startsWith(0L, 5L);
		assertThat(this.bot.pulse.silence()).isPresent();
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

}
