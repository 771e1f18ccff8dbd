package nl.driehoek.bot.talk;

import java.util.Optional;
import java.util.stream.LongStream;

import nl.driehoek.bot.fixtures.Power;
import nl.driehoek.bot.storage.OnEveryStore;

import org.springframework.data.mongodb.core.MongoTemplate;

import static nl.driehoek.bot.talk.Talking.heard;
import static nl.driehoek.bot.talk.Talking.stored;
import static nl.driehoek.bot.talk.Talking.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DialogTests {

	@OnEveryStore
	void hearsTheSameUpdateOnce(MongoTemplate mongo) {
		Talking bot = Talking.on(mongo);

		Reply first = bot.say(1, "a");
		Reply second = bot.say(1, "a");

		assertThat(heard(mongo)).isEqualTo("a");
		assertThat(texts(second)).as("nobody is sure to have seen it").containsExactly("a").isEqualTo(texts(first));
		bot.shown(1, 50);
		assertThat(texts(bot.say(1, "a"))).isEmpty();
	}

	@OnEveryStore
	void hearsUpdatesInAnyOrder(MongoTemplate mongo) {
		Talking bot = Talking.on(mongo);

		bot.say(1_000_000, "a");
		bot.say(3, "b");
		bot.say(1_000_000, "a");

		assertThat(heard(mongo)).isEqualTo("a b");
	}

	@OnEveryStore
	void remembersTheLastUpdates(MongoTemplate mongo) {
		Talking bot = Talking.on(mongo);

		LongStream.rangeClosed(1, 129).forEach(update -> bot.say(update, "x"));

		assertThat(stored(mongo).seen()).hasSize(Conversation.REMEMBERED_UPDATES).startsWith(2L).endsWith(129L);
	}

	@OnEveryStore
	void readsAgainWhatSomebodyElseWasFasterWith(MongoTemplate mongo) {
		Talking bot = Talking.on(mongo);
		Talking faster = bot.another(mongo);
		bot.say(1, "a");
		bot.talk.meanwhile(() -> faster.say(2, "b"));

		bot.say(3, "c");

		assertThat(heard(mongo)).isEqualTo("a b c");
		assertThat(stored(mongo).seen()).containsExactly(1L, 2L, 3L);
	}

	@OnEveryStore
	void letsTwoBotsHearTheSameUpdateOnce(MongoTemplate mongo) {
		Talking bot = Talking.on(mongo);
		Talking other = bot.another(mongo);
		bot.talk.meanwhile(() -> other.say(1, "a"));

		Reply reply = bot.say(1, "a");

		assertThat(heard(mongo)).isEqualTo("a");
		assertThat(texts(reply)).as("the other one delivers it").isEmpty();
	}

	@OnEveryStore
	void carriesAWishOutOnceThoughItIsRepeated(MongoTemplate mongo) {
		Talking bot = Talking.on(mongo);

		Reply reply = bot.say(1, "wens");
		bot.say(1, "wens");

		assertThat(bot.wishes).hasSize(1);
		assertThat(texts(reply)).containsExactly("gedaan");
	}

	@OnEveryStore
	void finishesAnOpenWishWhenTheUpdateComesAgain(MongoTemplate mongo) {
		stoppedAtTheDesk(mongo);
		Talking bot = Talking.on(mongo);

		Reply reply = bot.say(1, "wens");

		assertThat(bot.wishes).hasSize(1);
		assertThat(texts(reply)).containsExactly("gedaan");
	}

	@OnEveryStore
	void finishesAnOpenWishBeforeItListensOn(MongoTemplate mongo) {
		stoppedAtTheDesk(mongo);
		Talking bot = Talking.on(mongo);

		Reply reply = bot.say(2, "b");

		assertThat(texts(reply)).containsExactly("gedaan", "gedaan b");
		assertThat(stored(mongo).wishOpen()).isFalse();
	}

	@OnEveryStore
	void leavesAWishToWhoWasFaster(MongoTemplate mongo) {
		Talking bot = Talking.on(mongo);
		Talking other = bot.another(mongo);
		bot.desk(() -> other.delivered.add(other.dialog.resume(Talking.visitor(7))));

		Reply reply = bot.say(1, "wens");

		assertThat(heard(mongo)).isEqualTo("gedaan");
		assertThat(texts(reply)).isEmpty();
		assertThat(other.delivered).flatExtracting(Talking::texts).containsExactly("gedaan");
	}

	@OnEveryStore
	void bringsACardAgainThatNobodyIsSureToHaveSeen(MongoTemplate mongo) {
		Talking bot = Talking.on(mongo);
		bot.say(1, "a");

		Talking restarted = bot.another(mongo);
		bot.clock.pass(Lease.LENGTH);
		assertThat(texts(restarted.dialog.resume(Talking.visitor(7)))).containsExactly("a");
		restarted.shown(1, 50);
		restarted.receipts.flush();

		assertThat(texts(bot.another(mongo).dialog.resume(Talking.visitor(7)))).isEmpty();
	}

	@OnEveryStore
	void storesWhatWasSeenWithTheNextUpdate(MongoTemplate mongo) {
		Talking bot = Talking.on(mongo);
		bot.say(1, "a");
		bot.shown(1, 50);

		Reply reply = bot.say(2, "b");

		assertThat(texts(reply)).containsExactly("a b");
		assertThat(stored(mongo).unsent()).extracting(Unsent::number).containsExactly(2);
		assertThat(stored(mongo).shown()).contains(50);
	}

	@OnEveryStore
	void changesTheNewestCardInPlaceAndNoOther(MongoTemplate mongo) {
		Talking bot = Talking.on(mongo);
		bot.say(1, "a");
		bot.shown(1, 50);

		Reply old = bot.press(2, 49);
		bot.shown(2, 51);
		Reply newest = bot.press(3, 51);

		assertThat(old.cards()).extracting(Unsent::inPlaceOf).allMatch(place -> place.isEmpty());
		assertThat(newest.cards()).extracting(card -> card.inPlaceOf().orElse(0)).containsExactly(51);
	}

	@OnEveryStore
	void readsAnEditOfTheLastAnswerInItsPlace(MongoTemplate mongo) {
		Talking bot = Talking.on(mongo);
		bot.write(1, 40, "a");
		bot.write(2, 42, "slip");

		Optional<Reply> reply = bot.edit(3, 42, "b");
		bot.edit(3, 42, "b");
		bot.edit(4, 42, "c");

		assertThat(reply).map(Talking::texts).hasValueSatisfying(texts -> assertThat(texts).endsWith("a b"));
		assertThat(heard(mongo)).isEqualTo("a c");
		assertThat(stored(mongo).position().version()).as("buttons of cards in between are old").isGreaterThan(4);
	}

	@OnEveryStore
	void readsNoEditOfAnEarlierAnswer(MongoTemplate mongo) {
		Talking bot = Talking.on(mongo);
		bot.write(1, 40, "slip");
		bot.write(2, 42, "b");

		assertThat(bot.edit(3, 40, "a")).isEmpty();
		assertThat(bot.another(mongo).edit(4, 42, "c")).as("after a restart").isEmpty();
		assertThat(heard(mongo)).isEqualTo("slip b");
	}

	@OnEveryStore
	void readsNoEditAfterSomethingElseMovedTheConversation(MongoTemplate mongo) {
		Talking bot = Talking.on(mongo);
		bot.write(1, 40, "slip");
		bot.press(2, 50);

		assertThat(bot.edit(3, 40, "a")).isEmpty();
		assertThat(heard(mongo)).isEqualTo("slip druk");
	}

	@OnEveryStore
	void anEditThatChangesNothingIsNoAnswer(MongoTemplate mongo) {
		Talking bot = Talking.on(mongo);
		bot.write(1, 40, "a");

		assertThat(bot.edit(2, 40, "a")).isPresent();

		assertThat(heard(mongo)).isEqualTo("a");
		assertThat(stored(mongo).said()).isEqualTo(1);
	}

	private static void stoppedAtTheDesk(MongoTemplate mongo) {
		Talking bot = Talking.on(mongo);
		bot.desk(() -> {
			throw Power.off();
		});
		assertThatThrownBy(() -> bot.say(1, "wens")).isInstanceOf(Power.class);
		assertThat(stored(mongo).wishOpen()).isTrue();
	}

}
