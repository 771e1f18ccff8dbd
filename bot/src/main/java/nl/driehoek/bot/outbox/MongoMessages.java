package nl.driehoek.bot.outbox;

import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.mongodb.client.model.Filters;
import nl.driehoek.bot.storage.MongoRows;
import nl.driehoek.registrations.party.ChatId;
import org.bson.Document;
import org.bson.conversions.Bson;

import org.springframework.data.mongodb.core.MongoOperations;

/**
 * Messages in the collection {@code messages}.
 */
class MongoMessages implements Messages {

	private static final Bson OPEN = Filters.in("state", MessageState.WANTED.name(), MessageState.SENDING.name());

	private final MongoRows rows;

	MongoMessages(MongoOperations mongo) {
		this.rows = new MongoRows(mongo, "messages");
		this.rows.index("state", "due");
		this.rows.index("announcement");
	}

	@Override
	public boolean want(Message message) {
		return this.rows.save(write(message)).isPresent();
	}

	@Override
	public Optional<Message> find(String id) {
		return this.rows.find(id).map(MongoMessages::read);
	}

	@Override
	public List<Message> due(Instant now, boolean letters, int most) {
		Bson due = Filters.and(OPEN, Filters.lte("due", Date.from(now)));
		Bson wanted = letters ? due : Filters.and(due, Filters.exists("chat"));
		return this.rows.find(wanted)
			.stream()
			.map(MongoMessages::read)
			.sorted(Comparator.comparing(Message::due))
			.limit(most)
			.toList();
	}

	@Override
	public Optional<Instant> nextDue() {
		return this.rows.find(OPEN).stream().map(row -> row.getDate("due").toInstant()).min(Instant::compareTo);
	}

	@Override
	public Optional<Message> replace(Message message) {
		return this.rows.save(write(message)).map(message::atVersion);
	}

	@Override
	public Tally tally(String announcement) {
		Map<MessageState, Integer> chats = new EnumMap<>(MessageState.class);
		Map<MessageState, Integer> letters = new EnumMap<>(MessageState.class);
		this.rows.find(Filters.eq("announcement", announcement))
			.forEach(row -> (row.containsKey("chat") ? chats : letters)
				.merge(MessageState.valueOf(row.getString("state")), 1, Integer::sum));
		return new Tally(both(chats, letters, MessageState.WANTED) + both(chats, letters, MessageState.SENDING),
				chats.getOrDefault(MessageState.SENT, 0), letters.getOrDefault(MessageState.SENT, 0),
				both(chats, letters, MessageState.FAILED), both(chats, letters, MessageState.UNSURE));
	}

	private static int both(Map<MessageState, Integer> chats, Map<MessageState, Integer> letters, MessageState state) {
		return chats.getOrDefault(state, 0) + letters.getOrDefault(state, 0);
	}

	@Override
	public void forget(Instant before) {
		this.rows.delete(Filters.lt("due", Date.from(before)));
	}

	private static Document write(Message message) {
		Document row = new Document("_id", message.id()).append("state", message.state().name())
			.append("tries", message.tries())
			.append("due", Date.from(message.due()))
			.append(MongoRows.VERSION, message.version());
		message.announcement().ifPresent(announcement -> row.append("announcement", announcement));
		if (message.body() instanceof Body.InChat inChat) {
			row.append("chat", inChat.chat().toString()).append("card", MongoCards.write(inChat.card()));
			inChat.otherwise().ifPresent(letter -> row.append("letter", MongoLetters.write(letter)));
		}
		else {
			row.append("letter", MongoLetters.write(((Body.ByMail) message.body()).letter()));
		}
		return row;
	}

	private static Message read(Document row) {
		return new Message(row.getString("_id"), Optional.ofNullable(row.getString("announcement")), body(row),
				MessageState.valueOf(row.getString("state")), row.getInteger("tries"), row.getDate("due").toInstant(),
				row.getLong(MongoRows.VERSION));
	}

	private static Body body(Document row) {
		Optional<Letter> letter = Optional.ofNullable(row.get("letter", Document.class)).map(MongoLetters::read);
		return Optional.ofNullable(row.getString("chat"))
			.<Body>map(chat -> new Body.InChat(ChatId.parse(chat), MongoCards.read(row.get("card", Document.class)),
					letter))
			.orElseGet(() -> new Body.ByMail(letter.orElseThrow()));
	}

}
