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

		assertThat(messages.find("a")).contains(stored(chat));
		assertThat(messages.find("b")).contains(stored(mail));
		assertThat(messages.find("c")).isEmpty();
	}

	@OnEveryStore
	void oneThatIsThereStaysAsItIs(MongoTemplate mongo) {
		Messages messages = new MongoMessages(mongo);
		messages.want(inChat("a", NOW));

		assertThat(messages.want(inChat("a", NOW.plusSeconds(9)))).isFalse();
		assertThat(messages.find("a")).map(Message::progress).map(Progress::due).contains(NOW);
	}

	@OnEveryStore
	void findsThoseOfEachCourier(MongoTemplate mongo) {
		Messages messages = new MongoMessages(mongo);
		messages.want(inChat("chat", NOW));
		messages.want(Message.wanted("mail", new Body.ByMail(Letters.to("a@voorbeeld.nl")), NOW.minusSeconds(1)));

		assertThat(messages.inChats().due(NOW, 9)).extracting(Message::id).containsExactly("chat");
		assertThat(messages.byMail().due(NOW, 9)).extracting(Message::id).containsExactly("mail");
		assertThat(messages.inChats().nextDue()).contains(NOW);
		assertThat(messages.byMail().nextDue()).contains(NOW.minusSeconds(1));
	}

	@OnEveryStore
	void countsHowFarAnAnnouncementIs(MongoTemplate mongo) {
		Messages messages = new MongoMessages(mongo);
		announced(messages, "wanted", RowState.WANTED);
		announced(messages, "sending", RowState.SENDING);
		announced(messages, "sent", RowState.SENT);
		announced(messages, "failed", RowState.REFUSED);
		announced(messages, "diverted", RowState.DIVERTED);
		announced(messages, "unsure", RowState.UNSURE);
		messages.want(Message.announced("mail", "x", new Body.ByMail(Letters.to("a@voorbeeld.nl")), NOW));
		end(messages, "mail", RowState.SENT);
		messages.want(Message.announced("other", "y", new Body.ByMail(Letters.to("a@voorbeeld.nl")), NOW));

		assertThat(messages.tally("x")).isEqualTo(new Tally(2, 1, 1, 1, 1));
		assertThat(messages.tally("z")).isEqualTo(new Tally(0, 0, 0, 0, 0));
	}

	private static void announced(Messages messages, String id, RowState state) {
		messages.want(Message.announced(id, "x", inChat(id, NOW).body(), NOW));
		end(messages, id, state);
	}

	private static void end(Messages messages, String id, RowState state) {
		Message message = messages.find(id).orElseThrow();
		messages.inChats().replace(message.with(message.progress().ended(state)));
	}

	private static Message stored(Message message) {
		return message.with(message.progress().atVersion(1));
	}

	private static Message inChat(String id, Instant due) {
		return Message.wanted(id, new Body.InChat(ChatId.inTelegram(7), Card.of("Dag"), Optional.empty()), due);
	}

}
