package nl.driehoek.bot.outbox;

import java.time.Instant;
import java.util.Date;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.mongodb.client.model.Filters;
import nl.driehoek.bot.storage.MongoRows;
import nl.driehoek.registrations.party.ChatId;
import org.bson.Document;

import org.springframework.data.mongodb.core.MongoOperations;

/**
 * Messages in the collection {@code messages}.
 */
class MongoMessages implements Messages {

	private final MongoRows collection;

	private final MongoOutboxRows<Message> rows;

	MongoMessages(MongoOperations mongo) {
		this.collection = new MongoRows(mongo, "messages");
		this.collection.index("announcement");
		this.collection.index("due");
		this.rows = MongoOutboxRows.of(this.collection,
				new MongoOutboxRows.Format<>(MongoMessages::write, MongoMessages::read));
	}

	@Override
	public boolean want(Message message) {
		return !this.rows.insertAbsent(List.of(message)).isEmpty();
	}

	@Override
	public Optional<Message> find(String id) {
		return this.rows.find(id);
	}

	@Override
	public Rows<Message> inChats() {
		return this.rows.toChats();
	}

	@Override
	public Rows<Message> byMail() {
		return this.rows;
	}

	@Override
	public Tally tally(String announcement) {
		Map<RowState, Integer> chats = new EnumMap<>(RowState.class);
		Map<RowState, Integer> letters = new EnumMap<>(RowState.class);
		this.collection.each(Filters.eq("announcement", announcement), List.of("chat", "state"),
				message -> (message.containsKey("chat") ? chats : letters)
					.merge(RowState.valueOf(message.getString("state")), 1, Integer::sum));
		return new Tally(both(chats, letters, RowState.WANTED) + both(chats, letters, RowState.SENDING),
				chats.getOrDefault(RowState.SENT, 0), letters.getOrDefault(RowState.SENT, 0),
				both(chats, letters, RowState.REFUSED), both(chats, letters, RowState.UNSURE));
	}

	private static int both(Map<RowState, Integer> chats, Map<RowState, Integer> letters, RowState state) {
		return chats.getOrDefault(state, 0) + letters.getOrDefault(state, 0);
	}

	@Override
	public void forget(Instant before) {
		this.collection.deletePages(Filters.lt("due", Date.from(before)), "due");
	}

	private static Document write(Message message) {
		Document document = new Document();
		message.announcement().ifPresent(announcement -> document.append("announcement", announcement));
		if (message.body() instanceof Body.InChat inChat) {
			document.append("chat", inChat.chat().toString()).append("card", MongoCards.write(inChat.card()));
			inChat.otherwise().ifPresent(letter -> document.append("letter", MongoLetters.write(letter)));
		}
		else {
			document.append("letter", MongoLetters.write(((Body.ByMail) message.body()).letter()));
		}
		return document;
	}

	private static Message read(Document document, Progress progress) {
		return new Message(document.getString("_id"), Optional.ofNullable(document.getString("announcement")),
				body(document), progress);
	}

	private static Body body(Document document) {
		Optional<Letter> letter = Optional.ofNullable(document.get("letter", Document.class)).map(MongoLetters::read);
		return Optional.ofNullable(document.getString("chat"))
			.<Body>map(chat -> new Body.InChat(ChatId.parse(chat),
					MongoCards.read(document.get("card", Document.class)), letter))
			.orElseGet(() -> new Body.ByMail(letter.orElseThrow()));
	}

}
