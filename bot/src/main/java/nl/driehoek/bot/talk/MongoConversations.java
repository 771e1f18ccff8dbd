package nl.driehoek.bot.talk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import nl.driehoek.bot.outbox.MongoCards;
import nl.driehoek.bot.storage.MongoRows;
import nl.driehoek.conversation.Notes;
import nl.driehoek.conversation.Position;
import nl.driehoek.conversation.Step;
import nl.driehoek.conversation.Steps;
import nl.driehoek.registrations.party.ChatId;
import nl.driehoek.registrations.party.Language;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.data.mongodb.core.MongoOperations;

/**
 * Conversations in the collection {@code conversations}.
 */
class MongoConversations implements Conversations {

	private static final String DUE = "due";

	private static final String UNFINISHED = "unfinished";

	private static final Logger logger = LoggerFactory.getLogger(MongoConversations.class);

	private final MongoRows rows;

	private final Steps steps;

	/** The steps that were logged as unknown: once each is enough. */
	private final Set<String> unknown = ConcurrentHashMap.newKeySet();

	MongoConversations(MongoOperations mongo, Steps steps) {
		this.steps = steps;
		this.rows = new MongoRows(mongo, "conversations");
		this.rows.index(UNFINISHED, DUE);
	}

	@Override
	public Optional<Conversation> find(ChatId chat) {
		return this.rows.find(chat.toString()).map(this::read);
	}

	@Override
	public Optional<Conversation> save(Conversation conversation) {
		return this.rows.save(write(conversation)).map(conversation::atVersion);
	}

	/**
	 * If another process has added cards meanwhile, only the cards of this process are
	 * removed, and {@code shown} stays.
	 */
	@Override
	public void seen(Map<ChatId, Receipt> receipts, String holder) {
		List<WriteModel<Document>> newest = new ArrayList<>();
		List<WriteModel<Document>> older = new ArrayList<>();
		receipts.forEach((chat, receipt) -> {
			Bson seen = Updates.combine(Updates.pullByFilter(Filters.eq("unsent", delivered(receipt, holder))),
					Updates.inc(MongoRows.VERSION, 1L));
			newest.add(new UpdateOneModel<>(
					Filters.and(Filters.eq(chat.toString()), Filters.eq("said", receipt.number())),
					receipt.shown().map(shown -> Updates.combine(seen, Updates.set("shown", shown))).orElse(seen)));
			older
				.add(new UpdateOneModel<>(Filters.and(Filters.eq(chat.toString()), Filters.gt("said", receipt.number()),
						Filters.elemMatch("unsent", delivered(receipt, holder))), seen));
		});
		if (this.rows.write(newest) < receipts.size()) {
			this.rows.write(older);
		}
	}

	private static Bson delivered(Receipt receipt, String holder) {
		return new Document("holder", holder).append("number", new Document("$lte", receipt.number()));
	}

	@Override
	public List<Conversation> due(boolean unfinished, Instant moment, int most) {
		Bson due = Filters.and(Filters.eq(UNFINISHED, unfinished), Filters.lte(DUE, Date.from(moment)));
		List<Document> page = this.rows.find(due, Sorts.ascending(DUE), most);
		List<Document> readable = page.stream().allMatch(this::hasKnownStep) ? page
				: this.rows.find(Filters.and(due, Filters.in("step", ids())), Sorts.ascending(DUE), most);
		return readable.stream().map(this::read).toList();
	}

	/**
	 * A conversation that no chapter can continue must not hold up the others.
	 */
	private boolean hasKnownStep(Document row) {
		String step = row.getString("step");
		boolean known = this.steps.find(step).isPresent();
		if (!known && this.unknown.add(step)) {
			logger.warn("Skips conversations: no chapter has their step {}", step);
		}
		return known;
	}

	private List<String> ids() {
		return this.steps.all().stream().map(Step::id).toList();
	}

	@Override
	public void postpone(Map<Conversation, Instant> moments) {
		List<WriteModel<Document>> writes = new ArrayList<>();
		moments.forEach((conversation, moment) -> writes.add(new UpdateOneModel<>(asRead(conversation), Updates
			.combine(Updates.set(UNFINISHED, conversation.isUnfinished()), Updates.set(DUE, Date.from(moment))))));
		this.rows.write(writes);
	}

	@Override
	public void remove(Conversation conversation) {
		this.rows.delete(asRead(conversation));
	}

	private static Bson asRead(Conversation conversation) {
		return Filters.and(Filters.eq(conversation.chat().toString()),
				Filters.eq(MongoRows.VERSION, conversation.version()));
	}

	private static Document write(Conversation conversation) {
		Position position = conversation.position();
		Document row = new Document("_id", conversation.chat().toString()).append("step", position.step().id())
			.append("notes", new Document(Map.copyOf(position.notes().values())))
			.append("positionVersion", position.version())
			.append("language", conversation.language().name())
			.append("seen", conversation.seen())
			.append("said", conversation.said())
			.append("unsent", conversation.unsent().stream().map(MongoConversations::write).toList())
			.append("wishOpen", conversation.wishOpen())
			.append("lastWord", Date.from(conversation.lastWord()))
			.append("nudged", conversation.nudged())
			.append(UNFINISHED, conversation.isUnfinished())
			.append(DUE, Date.from(conversation.due()))
			.append(MongoRows.VERSION, conversation.version());
		conversation.shown().ifPresent(shown -> row.append("shown", shown));
		return row;
	}

	private static Document write(Unsent unsent) {
		Document document = new Document("number", unsent.number()).append("card", MongoCards.write(unsent.card()));
		unsent.inPlaceOf().ifPresent(message -> document.append("inPlaceOf", message));
		Lease lease = unsent.lease();
		document.append("holder", lease.holder())
			.append("until", Date.from(lease.until()))
			.append("repeated", lease.repeated());
		return document;
	}

	private Conversation read(Document row) {
		return new Conversation(ChatId.parse(row.getString("_id")), position(row),
				Language.valueOf(row.getString("language")), row.getList("seen", Long.class), row.getInteger("said"),
				row.getList("unsent", Document.class).stream().map(MongoConversations::unsent).toList(),
				Optional.ofNullable(row.getInteger("shown")), row.getBoolean("wishOpen"),
				row.getDate("lastWord").toInstant(), row.getBoolean("nudged"), row.getLong(MongoRows.VERSION));
	}

	private Position position(Document row) {
		Map<String, String> notes = new HashMap<>();
		row.get("notes", Document.class).forEach((key, value) -> notes.put(key, value.toString()));
		return new Position(this.steps.stored(row.getString("step")), new Notes(notes),
				row.getInteger("positionVersion"));
	}

	private static Unsent unsent(Document document) {
		return new Unsent(document.getInteger("number"), MongoCards.read(document.get("card", Document.class)),
				Optional.ofNullable(document.getInteger("inPlaceOf")), new Lease(document.getString("holder"),
						document.getDate("until").toInstant(), document.getBoolean("repeated")));
	}

}
