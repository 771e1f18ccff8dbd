package nl.driehoek.bot.talk;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import nl.driehoek.bot.fixtures.Power;
import nl.driehoek.bot.fixtures.Season;
import nl.driehoek.bot.storage.OnEveryStore;
import nl.driehoek.conversation.Notes;
import nl.driehoek.registrations.party.ChatId;

import org.springframework.data.mongodb.core.MongoTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ConversationSweepTests {

	@OnEveryStore
	void takesUpAtOnceWhatACrashLeftUnfinished(MongoTemplate mongo) {
		Talking stopped = Talking.on(mongo);
		stopped.desk(() -> {
			throw Power.off();
		});
		assertThatThrownBy(() -> stopped.say(1, "wens")).isInstanceOf(Power.class);
		Talking bot = stopped.another(mongo);

		bot.sweep().sweep();

		assertThat(bot.wishes).hasSize(1);
		assertThat(bot.delivered).flatExtracting(Talking::texts).containsExactly("gedaan");
	}

	@OnEveryStore
	void bringsAtOnceWhatACrashLeftUndeliveredThoughTheClockWasSetBack(MongoTemplate mongo) {
		Talking stopped = Talking.on(mongo);
		stopped.say(1, "a");
		Talking bot = stopped.successor(mongo);
		bot.clock.pass(Duration.ofMinutes(-3));

		bot.sweep().sweep();

		assertThat(bot.delivered).flatExtracting(Talking::texts).containsExactly("a");
	}

	@OnEveryStore
	void leavesALeaseToWhoIsAtIt(MongoTemplate mongo) {
		Talking bot = Talking.on(mongo);
		ConversationSweep sweep = bot.sweep();
		sweep.sweep();
		bot.say(1, "a");

		bot.clock.pass(Lease.LENGTH.minusSeconds(1));
		sweep.sweep();
		assertThat(bot.delivered).isEmpty();
		bot.clock.pass(Duration.ofSeconds(1));
		sweep.sweep();

		assertThat(bot.delivered).flatExtracting(Talking::texts).containsExactly("a");
	}

	@OnEveryStore
	void nudgesOnceAfterAWeek(MongoTemplate mongo) {
		Talking bot = talked(mongo);
		ConversationSweep sweep = bot.sweep();

		bot.clock.pass(Conversation.NUDGE_AFTER.minusMillis(1));
		sweep.sweep();
		assertThat(bot.delivered).flatExtracting(Talking::texts).isEmpty();
		bot.clock.pass(Duration.ofMillis(1));
		sweep.sweep();
		bot.shown(2, 51);
		bot.clock.pass(Conversation.NUDGE_AFTER);
		sweep.sweep();

		assertThat(bot.delivered).flatExtracting(Talking::texts).containsExactly("Ben je er nog?");
	}

	@OnEveryStore
	void aDoubtedClockRemindsNobodyAndForgetsNothing(MongoTemplate mongo) {
		Talking bot = talked(mongo);
		bot.trusted = false;
		bot.clock.pass(Conversation.FORGET_AFTER.multipliedBy(12));
		bot.sweep().sweep();
		assertThat(bot.delivered).flatExtracting(Talking::texts).isEmpty();
		assertThat(Talking.stored(mongo).position().notes()).isNotEqualTo(Notes.NONE);

		bot.trusted = true;
		bot.clock.pass(Conversation.FORGET_AFTER.multipliedBy(-12).plus(Conversation.NUDGE_AFTER));
		bot.sweep().sweep();
		assertThat(bot.delivered).as("set right, it goes on")
			.flatExtracting(Talking::texts)
			.containsExactly("Ben je er nog?");
	}

	@OnEveryStore
	void nudgesAgainAfterAnotherWord(MongoTemplate mongo) {
		Talking bot = talked(mongo);
		bot.clock.pass(Conversation.NUDGE_AFTER);
		bot.sweep().sweep();
		bot.shown(2, 51);
		bot.say(2, "b");
		bot.shown(3, 52);

		bot.clock.pass(Conversation.NUDGE_AFTER);
		bot.sweep().sweep();

		assertThat(bot.delivered).flatExtracting(Talking::texts).containsExactly("Ben je er nog?", "Ben je er nog?");
	}

	@OnEveryStore
	void twoBotsNudgeOnce(MongoTemplate mongo) {
		Talking bot = talked(mongo);
		bot.receipts.flush();
		Talking other = bot.another(mongo);
		bot.clock.pass(Conversation.NUDGE_AFTER);

		bot.sweep().sweep();
		other.dialog.nudge(
				new MongoConversations(mongo, ShortTalk.STEPS).find(ChatId.inTelegram(7)).orElseThrow().atVersion(2),
				Talking.visitor(7));

		assertThat(Talking.stored(mongo).said()).as("the word and the nudge").isEqualTo(2);
	}

	@OnEveryStore
	void forgetsThirtyDaysAfterTheLastWord(MongoTemplate mongo) {
		Talking bot = talked(mongo);
		ConversationSweep sweep = bot.sweep();
		bot.clock.pass(Conversation.NUDGE_AFTER);
		sweep.sweep();

		bot.clock.pass(Duration.ofDays(23).minusMillis(1));
		sweep.sweep();
		assertThat(bot.conversations.find(ChatId.inTelegram(7))).isPresent();
		bot.clock.pass(Duration.ofMillis(1));
		sweep.sweep();

		assertThat(bot.conversations.find(ChatId.inTelegram(7))).as("a nudge is no word").isEmpty();
		bot.say(9, "b");
		assertThat(Talking.heard(mongo)).isEqualTo("b");
	}

	@OnEveryStore
	void oneThatFailsHoldsUpNoOther(MongoTemplate mongo) {
		Talking stopped = Talking.on(mongo);
		stopped.desk(() -> {
			throw Power.off();
		});
		assertThatThrownBy(() -> stopped.say(7, 1, "wens")).isInstanceOf(Power.class);
		stopped.say(8, 2, "a");
		Talking bot = stopped.another(mongo);
		bot.clock.pass(Lease.LENGTH);
		bot.desk(() -> {
			throw new IllegalArgumentException("No programme");
		});

		assertThatThrownBy(bot.sweep()::sweep).hasMessage("No programme");

		assertThat(bot.delivered).extracting(Reply::chat).containsExactly(ChatId.inTelegram(8));
	}

	@OnEveryStore
	void theNextThingDueIsANudge(MongoTemplate mongo) {
		Talking bot = talked(mongo);

		assertThat(bot.sweep().nextDue()).contains(Season.SECOND_OF_MARCH.plus(Conversation.NUDGE_AFTER));
		bot.clock.pass(Conversation.NUDGE_AFTER);
		bot.sweep().sweep();

		assertThat(bot.sweep().nextDue()).isEmpty();
	}

	@OnEveryStore
	void remindsThousandsAFewAtATime(MongoTemplate mongo) {
		Talking bot = Talking.on(mongo);
		LongStream.rangeClosed(1, 450).forEach(chat -> {
			bot.say(chat, 1, "a");
			bot.receipts.add(ChatId.inTelegram(chat), new Receipt(1, Optional.of(50)));
		});
		bot.receipts.flush();
		bot.clock.pass(Conversation.NUDGE_AFTER);
		ConversationSweep sweep = bot.sweep();

		for (int minute = 1; minute <= 7; minute++) {
			IntStream.range(0, 6).forEach(run -> sweepAndShow(bot, sweep));
			assertThat(bot.delivered).as("after %s minutes", minute).hasSize(60 * minute);
		}
		IntStream.range(0, 6).forEach(run -> sweepAndShow(bot, sweep));
		assertThat(bot.delivered).extracting(Reply::chat).doesNotHaveDuplicates().hasSize(450);
	}

	private static void sweepAndShow(Talking bot, ConversationSweep sweep) {
		sweep.sweep();
		bot.delivered.forEach(reply -> bot.receipts.add(reply.chat(), new Receipt(2, Optional.of(51))));
		bot.receipts.flush();
		bot.clock.pass(sweep.every());
	}

	@OnEveryStore
	void oneThatAlwaysFailsIsTriedRarelyAndForgotten(MongoTemplate mongo) {
		Talking bot = Talking.on(mongo);
		bot.desk(() -> {
			throw new IllegalArgumentException("No programme");
		});
		assertThatThrownBy(() -> bot.say(7, 1, "wens")).hasMessage("No programme");
		bot.clock.pass(Lease.LENGTH);
		ConversationSweep sweep = bot.sweep();

		assertThatThrownBy(sweep::sweep).hasMessage("No programme");
		sweep.sweep();
		bot.clock.pass(Duration.ofMinutes(5));
		assertThatThrownBy(sweep::sweep).hasMessage("No programme");
		bot.clock.pass(Conversation.FORGET_AFTER);
		sweep.sweep();

		assertThat(bot.conversations.find(ChatId.inTelegram(7))).isEmpty();
	}

	/** Somebody said a word, and saw the card. */
	private static Talking talked(MongoTemplate mongo) {
		Talking bot = Talking.on(mongo);
		bot.say(1, "a");
		bot.shown(1, 50);
		return bot;
	}

}
