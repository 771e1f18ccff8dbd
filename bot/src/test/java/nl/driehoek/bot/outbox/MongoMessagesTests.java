package nl.driehoek.bot.outbox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import nl.driehoek.bot.fixtures.Season;
import nl.driehoek.bot.storage.OnEveryStore;
import nl.driehoek.conversation.Text;
import nl.driehoek.registrations.party.ChatId;

import org.springframework.data.mongodb.core.MongoTemplate;

import static org.assertj.core.api.Assertions.assertThat;

class MongoMessagesTests {

	private static final Instant NOW = Season.SECOND_OF_MARCH;

	@OnEveryStore
	void keepsAllOfAMessage(MongoTemplate mongo) {
		Messages messages = new MongoMessages(mongo);
		Letter letter = Letters.withCalendar("b.voorbeeld@zwolle.nl");
		Card card = new Card(Text.of("Dag").strong().and(Text.of(" & *zo*")),
				List.of(List.of(new Card.Key("Ja", "yes"))), List.of(), Optional.empty());
		Message chat = Message.announced("a", "x", new Body.InChat(ChatId.inTelegram(7), card, Optional.of(letter)),
				NOW);
		Message mail = Message.wanted("b", new Body.ByMail(letter), NOW);

		assertThat(messages.want(chat)).isTrue();
		assertThat(messages.want(mail)).isTrue();

		assertThat(messages.find("a")).contains(chat.atVersion(1));
		assertThat(messages.find("b")).contains(mail.atVersion(1));
		assertThat(messages.find("c")).isEmpty();
	}

	@OnEveryStore
	void oneThatIsThereStaysAsItIs(MongoTemplate mongo) {
		Messages messages = new MongoMessages(mongo);
		messages.want(inChat("a", NOW));

		assertThat(messages.want(inChat("a", NOW.plusSeconds(9)))).isFalse();
		assertThat(messages.find("a")).map(Message::due).contains(NOW);
	}

	@OnEveryStore
	void ofTwoWhoReplaceTheSameOneLoses(MongoTemplate mongo) {
		Messages messages = new MongoMessages(mongo);
		messages.want(inChat("a", NOW));
		Message read = messages.find("a").orElseThrow();

		assertThat(messages.replace(read.sending(NOW))).contains(read.sending(NOW).atVersion(2));
		assertThat(messages.replace(read.sending(NOW))).isEmpty();
	}

	@OnEveryStore
	void findsWhatIsDueTheOldestFirst(MongoTemplate mongo) {
		Messages messages = new MongoMessages(mongo);
		messages.want(inChat("new", NOW));
		messages.want(inChat("old", NOW.minusSeconds(3)));
		messages.want(inChat("later", NOW.plusSeconds(1)));
		messages.want(Message.wanted("mail", new Body.ByMail(Letters.to("a@voorbeeld.nl")), NOW.minusSeconds(1)));
		messages.want(inChat("done", NOW.minusSeconds(9)));
		messages.replace(messages.find("done").orElseThrow().now(MessageState.SENT));

		assertThat(messages.due(NOW, true, 9)).extracting(Message::id).containsExactly("old", "mail", "new");
		assertThat(messages.due(NOW, false, 9)).extracting(Message::id).containsExactly("old", "new");
		assertThat(messages.due(NOW, true, 1)).extracting(Message::id).containsExactly("old");
		assertThat(messages.nextDue()).contains(NOW.minusSeconds(3));
	}

	@OnEveryStore
	void countsHowFarAnAnnouncementIs(MongoTemplate mongo) {
		Messages messages = new MongoMessages(mongo);
		announced(messages, "wanted", MessageState.WANTED);
		announced(messages, "sending", MessageState.SENDING);
		announced(messages, "sent", MessageState.SENT);
		announced(messages, "failed", MessageState.FAILED);
		announced(messages, "diverted", MessageState.DIVERTED);
		announced(messages, "unsure", MessageState.UNSURE);
		messages.want(Message.announced("mail", "x", new Body.ByMail(Letters.to("a@voorbeeld.nl")), NOW));
		messages.replace(messages.find("mail").orElseThrow().now(MessageState.SENT));
		messages.want(Message.announced("other", "y", new Body.ByMail(Letters.to("a@voorbeeld.nl")), NOW));

		assertThat(messages.tally("x")).isEqualTo(new Tally(2, 1, 1, 1, 1));
		assertThat(messages.tally("z")).isEqualTo(new Tally(0, 0, 0, 0, 0));
	}

	private static void announced(Messages messages, String id, MessageState state) {
		messages.want(Message.announced(id, "x", inChat(id, NOW).body(), NOW));
		messages.replace(messages.find(id).orElseThrow().now(state));
	}

	private static Message inChat(String id, Instant due) {
		return Message.wanted(id, new Body.InChat(ChatId.inTelegram(7), Card.of("Dag"), Optional.empty()), due);
	}

}
