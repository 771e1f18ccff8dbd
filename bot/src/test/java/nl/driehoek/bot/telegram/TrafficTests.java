package nl.driehoek.bot.telegram;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

import io.github.bucket4j.TimeMeter;
import nl.driehoek.registrations.party.ChatId;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TrafficTests {

	private static final int FAST = 1_000_000;

	private final List<Long> made = new CopyOnWriteArrayList<>();

	private static Traffic traffic(int perSecond) {
		return new Traffic(new Pace(perSecond, TimeMeter.SYSTEM_NANOTIME), 1_000);
	}

	@Test
	void answersGoBeforeWhatCanWait() {
		try (Traffic traffic = traffic(Pace.USUAL)) {
			for (int chat = 1; chat <= 3_000; chat++) {
				begin(traffic, Urgency.NEWS, chat, done());
			}

			make(traffic, Urgency.ANSWER, 5_000, done()).orTimeout(20, TimeUnit.SECONDS).join();

			assertThat(this.made).contains(5_000L).hasSizeLessThan(300);
		}
	}

	@Test
	void whatAnAnswerWaitsForIsAsUrgentAsTheAnswer() {
		try (Traffic traffic = traffic(Pace.USUAL)) {
			for (int chat = 1; chat < 3_000; chat++) {
				begin(traffic, Urgency.NEWS, chat, done());
			}
			CompletableFuture<Long> reminder = make(traffic, Urgency.NEWS, 3_000, done());

			traffic.hurry(ChatId.inTelegram(3_000));

			reminder.orTimeout(20, TimeUnit.SECONDS).join();
			assertThat(this.made).hasSizeLessThan(300);
		}
	}

	@Test
	void manySlowChatsDelayNoOther() {
		try (Traffic traffic = traffic(FAST)) {
			for (int chat = 1; chat < 1_000; chat++) {
				begin(traffic, Urgency.ANSWER, chat, new CompletableFuture<>());
			}

			make(traffic, Urgency.ANSWER, 5_000, done()).orTimeout(20, TimeUnit.SECONDS).join();

			assertThat(this.made).contains(5_000L);
		}
	}

	@Test
	void aSlowChatGetsNoThirdCallAtOnce() {
		try (Traffic traffic = traffic(FAST)) {
			CompletableFuture<Long> slow = new CompletableFuture<>();
			begin(traffic, Urgency.ANSWER, 1, slow);
			begin(traffic, Urgency.ANSWER, 1, slow);
			CompletableFuture<Long> third = make(traffic, Urgency.ANSWER, 1, done());
			make(traffic, Urgency.ANSWER, 2, done()).join();
			assertThat(this.made).containsExactly(1L, 1L, 2L);

			slow.complete(1L);

			third.orTimeout(20, TimeUnit.SECONDS).join();
			assertThat(this.made).containsExactly(1L, 1L, 2L, 1L);
		}
	}

	@Test
	void makesNoCallThatWasGivenUp() {
		try (Traffic traffic = traffic(FAST)) {
			CompletableFuture<Long> slow = new CompletableFuture<>();
			begin(traffic, Urgency.ANSWER, 1, slow);
			begin(traffic, Urgency.ANSWER, 1, slow);
			make(traffic, Urgency.ANSWER, 1, done()).cancel(false);

			slow.complete(1L);

			make(traffic, Urgency.ANSWER, 2, done()).join();
			assertThat(this.made).containsExactly(1L, 1L, 2L);
		}
	}

	private void begin(Traffic traffic, Urgency urgency, long chat, CompletableFuture<Long> end) {
		var unused = make(traffic, urgency, chat, end);
	}

	private CompletableFuture<Long> make(Traffic traffic, Urgency urgency, long chat, CompletableFuture<Long> end) {
		return traffic.make(Slot.edit(urgency, ChatId.inTelegram(chat)), () -> {
			this.made.add(chat);
			return end;
		});
	}

	private static CompletableFuture<Long> done() {
		return CompletableFuture.completedFuture(1L);
	}

}
