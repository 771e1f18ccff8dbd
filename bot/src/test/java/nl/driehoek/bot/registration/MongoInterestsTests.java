package nl.driehoek.bot.registration;

import java.time.Instant;
import java.util.Set;
import java.util.stream.IntStream;

import nl.driehoek.bot.fixtures.Season;
import nl.driehoek.bot.storage.OnEveryStore;
import nl.driehoek.registrations.party.ChatId;
import nl.driehoek.registrations.party.Language;
import nl.driehoek.registrations.programme.ProgrammeId;

import org.springframework.data.mongodb.core.MongoTemplate;

import static org.assertj.core.api.Assertions.assertThat;

class MongoInterestsTests {

	private static final ChatId CHAT = ChatId.inTelegram(7);

	private static final Instant NOW = Season.SECOND_OF_MARCH;

	private static final ProgrammeId KNOWN = new ProgrammeId("driehoek-2025");

	@OnEveryStore
	void keepsWhoWasThereFirst(MongoTemplate mongo) {
		Interests interests = new MongoInterests(mongo);
		Interest interest = new Interest(CHAT, Language.ENGLISH, NOW, Set.of(KNOWN));

		interests.add(interest);
		interests.add(new Interest(CHAT, Language.ENGLISH, NOW.plusSeconds(1), Set.of()));

		assertThat(interests.page("", 9)).containsExactly(interest);
		assertThat(interests.contains(CHAT)).isTrue();
	}

	@OnEveryStore
	void notesOfWhatOneWasTold(MongoTemplate mongo) {
		Interests interests = new MongoInterests(mongo);
		ProgrammeId fresh = Season.programme().id();
		interests.add(new Interest(CHAT, Language.ENGLISH, NOW, Set.of(KNOWN)));

		interests.told(CHAT, fresh);
		interests.told(CHAT, fresh);

		assertThat(interests.page("", 9))
			.containsExactly(new Interest(CHAT, Language.ENGLISH, NOW, Set.of(KNOWN, fresh)));
	}

	@OnEveryStore
	void forgetsWhoSaysSoAndWhoIsLongAgo(MongoTemplate mongo) {
		Interests interests = new MongoInterests(mongo);
		interests.add(new Interest(CHAT, Language.ENGLISH, NOW, Set.of()));
		interests.add(new Interest(ChatId.inTelegram(8), Language.DUTCH, NOW, Set.of()));
		interests.add(new Interest(ChatId.inTelegram(9), Language.DUTCH, NOW.minusSeconds(1), Set.of()));

		interests.remove(CHAT);
		interests.forget(NOW);

		assertThat(interests.contains(CHAT)).isFalse();
		assertThat(interests.page("", 9)).extracting(Interest::chat).containsExactly(ChatId.inTelegram(8));
	}

	@OnEveryStore
	void turnsThePages(MongoTemplate mongo) {
		Interests interests = new MongoInterests(mongo);
		IntStream.rangeClosed(1, 5)
			.forEach(chat -> interests.add(new Interest(ChatId.inTelegram(chat), Language.DUTCH, NOW, Set.of())));

		assertThat(interests.page("", 2)).extracting(Interest::chat)
			.containsExactly(ChatId.inTelegram(1), ChatId.inTelegram(2));
		assertThat(interests.page(ChatId.inTelegram(4).toString(), 2)).extracting(Interest::chat)
			.containsExactly(ChatId.inTelegram(5));
	}

}
