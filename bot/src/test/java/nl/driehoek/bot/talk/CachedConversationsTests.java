package nl.driehoek.bot.talk;

import java.util.Map;
import java.util.Optional;

import nl.driehoek.bot.fixtures.Season;
import nl.driehoek.bot.storage.OnEveryStore;
import nl.driehoek.registrations.party.ChatId;
import nl.driehoek.registrations.party.Language;
import org.bson.Document;

import org.springframework.data.mongodb.core.MongoTemplate;

import static org.assertj.core.api.Assertions.assertThat;

class CachedConversationsTests {

	private static final ChatId CHAT = ChatId.inTelegram(7);

	@OnEveryStore
	void readsNothingItStoredItself(MongoTemplate mongo) {
		Conversations cached = new CachedConversations(new MongoConversations(mongo, ShortTalk.STEPS));
		Conversation saved = cached.save(begun()).orElseThrow();

		mongo.getCollection("conversations").deleteMany(new Document());

		assertThat(cached.find(CHAT)).contains(saved);
	}

	@OnEveryStore
	void looksAgainOnceItLost(MongoTemplate mongo) {
		Conversations cached = new CachedConversations(new MongoConversations(mongo, ShortTalk.STEPS));
		Conversation old = cached.save(begun()).orElseThrow();
		Conversation newer = new MongoConversations(mongo, ShortTalk.STEPS).save(old.nudgedNow()).orElseThrow();

		assertThat(cached.find(CHAT)).as("it may be old").contains(old);
		assertThat(cached.save(old)).isEmpty();

		assertThat(cached.find(CHAT)).contains(newer);
	}

	@OnEveryStore
	void looksAgainAfterReceiptsAndForgetting(MongoTemplate mongo) {
		Conversations cached = new CachedConversations(new MongoConversations(mongo, ShortTalk.STEPS));
		cached.save(begun());

		cached.seen(Map.of(CHAT, new Receipt(0, Optional.of(50))), "this bot");
		assertThat(cached.find(CHAT)).map(Conversation::version).contains(2L);
		cached.remove(cached.find(CHAT).orElseThrow());

		assertThat(cached.find(CHAT)).isEmpty();
	}

	private static Conversation begun() {
		return Conversation.begun(CHAT, Language.DUTCH, ShortTalk.BEGINNING, Season.SECOND_OF_MARCH);
	}

}
