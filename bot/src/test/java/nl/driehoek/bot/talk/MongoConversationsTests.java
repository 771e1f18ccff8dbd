package nl.driehoek.bot.talk;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import nl.driehoek.bot.fixtures.Season;
import nl.driehoek.bot.outbox.Card;
import nl.driehoek.bot.storage.OnEveryStore;
import nl.driehoek.conversation.Notes;
import nl.driehoek.conversation.Position;
import nl.driehoek.conversation.Text;
import nl.driehoek.conversation.registering.RegisteringStep;
import nl.driehoek.registrations.party.ChatId;
import nl.driehoek.registrations.party.Language;
import nl.driehoek.registrations.seat.RegistrationId;

import org.springframework.data.mongodb.core.MongoTemplate;

import static org.assertj.core.api.Assertions.assertThat;

class MongoConversationsTests {

	private static final ChatId CHAT = ChatId.inTelegram(7);

	private static final Instant NOW = Season.SECOND_OF_MARCH;

	private static final Lease LEASE = new Lease("this bot", NOW, true);

	@OnEveryStore
	void keepsAllOfAConversation(MongoTemplate mongo) {
		Conversations conversations = new MongoConversations(mongo, ShortTalk.STEPS);
		Card card = new Card(Text.of("Dag <").and(Text.of("jij").strong()),
				List.of(List.of(new Card.Key("Ja", "yes"), new Card.Key("Nee", "no"))), List.of(RegistrationId.mint()),
				Optional.of("Gelukt"));
		Position position = new Position(RegisteringStep.NAMING_GEMEENTE, Notes.NONE.with("gemeente", "gm0193"), 3);
		Conversation conversation = new Conversation(CHAT, position, Language.ENGLISH, List.of(4L, 1L << 40), 2, List
			.of(new Unsent(1, card, Optional.of(12), LEASE), new Unsent(2, Card.of("x"), Optional.empty(), LEASE)),
				Optional.of(12), true, NOW, true, 0);

		Conversation saved = conversations.save(conversation).orElseThrow();

		assertThat(saved).isEqualTo(conversation.atVersion(1));
		assertThat(conversations.find(CHAT)).contains(saved);
	}

	@OnEveryStore
	void knowsNothingOfAStranger(MongoTemplate mongo) {
		assertThat(new MongoConversations(mongo, ShortTalk.STEPS).find(CHAT)).isEmpty();
	}

	@OnEveryStore
	void ofTwoWhoSaveTheSameOneLoses(MongoTemplate mongo) {
		Conversations conversations = new MongoConversations(mongo, ShortTalk.STEPS);
		Conversation first = conversations.save(begun(CHAT, NOW)).orElseThrow();

		assertThat(conversations.save(begun(CHAT, NOW))).isEmpty();
		assertThat(conversations.save(first.nudgedNow())).isPresent();
		assertThat(conversations.save(first.movedTo(ShortTalk.BEGINNING, true))).isEmpty();
		assertThat(conversations.find(CHAT)).hasValueSatisfying(stored -> {
			assertThat(stored.nudged()).isTrue();
			assertThat(stored.wishOpen()).isFalse();
			assertThat(stored.version()).isEqualTo(2);
		});
	}

	@OnEveryStore
	void notesInOneBatchWhatWasSeen(MongoTemplate mongo) {
		Conversations conversations = new MongoConversations(mongo, ShortTalk.STEPS);
		ChatId other = ChatId.inTelegram(8);
		conversations.save(saying(begun(CHAT, NOW), 1));
		Conversation before = conversations.save(saying(begun(other, NOW), 2)).orElseThrow();

		conversations.seen(Map.of(CHAT, new Receipt(1, Optional.of(55)), other, new Receipt(1, Optional.of(66))),
				"this bot");

		assertThat(conversations.find(CHAT)).hasValueSatisfying(seen -> {
			assertThat(seen.unsent()).isEmpty();
			assertThat(seen.shown()).contains(55);
			assertThat(seen.version()).isEqualTo(2);
		});
		assertThat(conversations.find(other)).hasValueSatisfying(seen -> {
			assertThat(seen.unsent()).as("it moved on since").extracting(Unsent::number).containsExactly(2);
			assertThat(seen.shown()).isEqualTo(before.shown());
		});
	}

	@OnEveryStore
	void findsWhatIsDueLongestFirstAndNoMoreThanAsked(MongoTemplate mongo) {
		Conversations conversations = new MongoConversations(mongo, ShortTalk.STEPS);
		conversations.save(begun(ChatId.inTelegram(1), NOW));
		conversations.save(begun(ChatId.inTelegram(2), NOW.minusSeconds(9)));
		conversations.save(begun(ChatId.inTelegram(3), NOW.minusSeconds(5)).nudgedNow());
		conversations.save(saying(begun(ChatId.inTelegram(4), NOW), 1));
		conversations.save(begun(ChatId.inTelegram(5), NOW).movedTo(ShortTalk.BEGINNING, true));

		assertThat(due(conversations, NOW)).as("the lease of its card is over").containsExactly(4);
		assertThat(due(conversations, NOW.plus(Lease.LENGTH))).as("its wish is open").containsExactly(4, 5);
		assertThat(due(conversations, NOW.plus(Conversation.NUDGE_AFTER))).containsExactly(4, 5, 2, 1);
		assertThat(due(conversations, NOW.plus(Conversation.FORGET_AFTER))).containsExactly(4, 5, 2, 1);
	}

	@OnEveryStore
	void postponesAndRemovesWhatNobodyStoredSince(MongoTemplate mongo) {
		Conversations conversations = new MongoConversations(mongo, ShortTalk.STEPS);
		Conversation old = conversations.save(begun(ChatId.inTelegram(1), NOW)).orElseThrow();
		Conversation other = conversations.save(begun(ChatId.inTelegram(2), NOW)).orElseThrow();
		conversations.save(old);

		conversations.postpone(Map.of(old, NOW, other, NOW.plusSeconds(1)));

		assertThat(due(conversations, NOW.plusSeconds(1))).containsExactly(2);
		conversations.remove(old);
		conversations.remove(other);
		assertThat(conversations.find(ChatId.inTelegram(1))).isPresent();
		assertThat(conversations.find(ChatId.inTelegram(2))).isEmpty();
	}

	@OnEveryStore
	void conversationsWithAStepOfNoChapterHoldUpNoOther(MongoTemplate mongo) {
		Conversations conversations = new MongoConversations(mongo, ShortTalk.STEPS);
		Stream.of(1, 2, 3).forEach(chat -> conversations.save(begun(ChatId.inTelegram(chat), NOW.minusSeconds(9))));
		mongo.getCollection("conversations").updateMany(Filters.empty(), Updates.set("step", "gone/ASKING"));
		conversations.save(begun(ChatId.inTelegram(4), NOW));

		assertThat(due(conversations, NOW.plus(Conversation.NUDGE_AFTER))).containsExactly(4);
	}

	private static List<Integer> due(Conversations conversations, Instant moment) {
		return Stream.of(true, false)
			.flatMap(unfinished -> conversations.due(unfinished, moment, 2).stream())
			.map(conversation -> Integer.parseInt(conversation.chat().toString().replaceAll("\\D", "")))
			.toList();
	}

	private static Conversation begun(ChatId chat, Instant lastWord) {
		return Conversation.begun(chat, Language.DUTCH, ShortTalk.BEGINNING, lastWord);
	}

	private static Conversation saying(Conversation conversation, int cards) {
		return (cards == 0) ? conversation
				: saying(conversation.saying(Card.of("card " + cards), Optional.empty(), LEASE), cards - 1);
	}

}
