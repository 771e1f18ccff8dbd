package nl.driehoek.bot.talk;

import java.util.Optional;

import nl.driehoek.bot.storage.OnEveryStore;
import nl.driehoek.registrations.party.ChatId;

import org.springframework.data.mongodb.core.MongoTemplate;

import static nl.driehoek.bot.talk.Talking.stored;
import static org.assertj.core.api.Assertions.assertThat;

class ReceiptsTests {

	private static final ChatId CHAT = ChatId.inTelegram(7);

	@OnEveryStore
	void storesInABatchWhatNobodySaidMoreTo(MongoTemplate mongo) {
		Talking bot = Talking.on(mongo);
		bot.say(1, "a");
		bot.shown(1, 50);

		bot.receipts.flush();

		assertThat(stored(mongo).unsent()).isEmpty();
		assertThat(stored(mongo).shown()).contains(50);
		assertThat(bot.receipts.holds(CHAT, 1)).isFalse();
	}

	@OnEveryStore
	void aSweepLeavesTheNewestToTheNextUpdateOfItsChat(MongoTemplate mongo) {
		Talking bot = Talking.on(mongo);
		bot.say(1, "a");
		bot.shown(1, 50);

		bot.receipts.sweep();
		assertThat(stored(mongo).unsent()).as("perhaps the chat goes on").hasSize(1);

		bot.receipts.sweep();
		assertThat(stored(mongo).unsent()).as("it does not").isEmpty();
	}

	@OnEveryStore
	void anOlderReceiptNeverOverrulesANewer(MongoTemplate mongo) {
		Receipts receipts = Talking.on(mongo).receipts;

		receipts.add(CHAT, new Receipt(2, Optional.of(51)));
		receipts.add(CHAT, new Receipt(1, Optional.of(50)));

		assertThat(receipts.holds(CHAT, 2)).isTrue();
		assertThat(receipts.holds(CHAT, 3)).isFalse();
		assertThat(receipts.holds(ChatId.inTelegram(8), 1)).isFalse();
	}

	@OnEveryStore
	void oneThatCameWhileWeStoredIsKept(MongoTemplate mongo) {
		Talking bot = Talking.on(mongo);
		bot.say(1, "a");
		bot.talk.meanwhile(() -> bot.shown(1, 50));

		bot.say(2, "b");

		assertThat(stored(mongo).unsent()).as("as it was when we began").hasSize(2);
		assertThat(bot.receipts.holds(CHAT, 1)).isTrue();
	}

	@OnEveryStore
	void ofAConversationThatMovedOnItStoresTheOldCardAlone(MongoTemplate mongo) {
		Talking bot = Talking.on(mongo);
		bot.say(1, "a");
		bot.say(2, "b");
		bot.shown(1, 50);

		bot.receipts.flush();

		assertThat(stored(mongo).unsent()).extracting(Unsent::number).containsExactly(2);
		assertThat(stored(mongo).shown()).isEmpty();
	}

}
