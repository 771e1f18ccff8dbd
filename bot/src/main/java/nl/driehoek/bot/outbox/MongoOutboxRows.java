package nl.driehoek.bot.outbox;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import nl.driehoek.bot.storage.MongoRows;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * Rows of the outbox in a collection, or in a part of one. A row that holds up its
 * receiver names it in a field with a unique index, so that no two processes send to one
 * receiver at the same time.
 *
 * @param <R> the kind of row
 */
public final class MongoOutboxRows<R extends Row<R>> implements Rows<R> {

	private static final String HOLDS_UP = "holdsUp";

	/** The lane that an open row waits in; an index lists what is open by this field. */
	private static final String WAITS = "waits";

	/** What a row waits for after it was refused for good. */
	private static final String FOR_STAFF = "staff";

	private static final String TROUBLE = "trouble";

	private static final int PAGE = 1000;

	private final MongoRows rows;

	private final Format<R> format;

	private final String lane;

	private MongoOutboxRows(MongoRows rows, Format<R> format, String lane) {
		this.rows = rows;
		this.format = format;
		this.lane = lane;
	}

	/**
	 * How a kind of row is stored.
	 *
	 * @param <R> the kind of row
	 * @param write a document without its id and its progress
	 * @param read the row from a whole document and the progress in it
	 */
	public record Format<R>(Function<R, Document> write, Reader<R> read) {
	}

	/**
	 * Reads a row.
	 *
	 * @param <R> the kind of row
	 */
	public interface Reader<R> {

		R read(Document document, Progress progress);

	}

	/**
	 * The rows of a collection, of which those that go by mail wait.
	 */
	public static <R extends Row<R>> MongoOutboxRows<R> of(MongoRows rows, Format<R> format) {
		rows.index(WAITS, "due", "since");
		rows.index(WAITS, TROUBLE);
		rows.uniqueIndexOfSome(HOLDS_UP);
		return new MongoOutboxRows<>(rows, format, "mail");
	}

	/**
	 * The same rows, of which those that go to chats wait.
	 */
	public MongoOutboxRows<R> toChats() {
		return new MongoOutboxRows<>(this.rows, this.format, "chat");
	}

	/**
	 * Inserts rows, each for itself, unless they are there already.
	 * @return those that are new, as they are stored
	 */
	public List<R> insertAbsent(List<R> wanted) {
		List<Document> documents = wanted.stream().map(row -> write(row, 1)).toList();
		return read(this.rows.insertAbsent(documents));
	}

	@Override
	public Optional<R> find(String id) {
		return this.rows.find(id).map(this::read);
	}

	/**
	 * All rows with these ids, in no order.
	 */
	public List<R> find(Collection<String> ids) {
		return read(this.rows.find(Filters.in("_id", ids)));
	}

	/**
	 * A page of the open rows that were tried so often, or that were refused.
	 */
	public List<R> struggling(int tries) {
		Bson struggling = Filters.and(Filters.eq(WAITS, this.lane), Filters.gte(TROUBLE, tries));
		return read(this.rows.find(struggling, Sorts.ascending(TROUBLE), PAGE));
	}

	/**
	 * A page of the rows that were refused for good.
	 */
	public List<R> givenUp() {
		return read(this.rows.find(Filters.eq(WAITS, FOR_STAFF), Sorts.ascending("due"), PAGE));
	}

	@Override
	public List<R> due(Instant now, int most) {
		Bson due = Filters.and(Filters.eq(WAITS, this.lane), Filters.lte("due", Date.from(now)));
		return read(this.rows.find(due, Sorts.ascending("due", "since"), most)).stream()
			.sorted(Comparator.comparing((R row) -> row.progress().since()).thenComparing(Row::id))
			.toList();
	}

	@Override
	public Optional<Instant> nextDue() {
		return read(this.rows.find(Filters.eq(WAITS, this.lane), Sorts.ascending("due"), 1)).stream()
			.map(row -> row.progress().due())
			.findFirst();
	}

	@Override
	public Optional<R> replace(R row) {
		return this.rows.save(write(row, row.progress().version()))
			.map(version -> row.with(row.progress().atVersion(version)));
	}

	private Document write(R row, long version) {
		Progress progress = row.progress();
		Document document = this.format.write().apply(row);
		document.append("_id", row.id())
			.append("open", progress.isOpen())
			.append("state", progress.state().name())
			.append("tries", progress.tries())
			.append("refusals", progress.refusals())
			.append("since", Date.from(progress.since()))
			.append("due", Date.from(progress.due()))
			.append(MongoRows.VERSION, version);
		progress.message().ifPresent(message -> document.append("message", message));
		if (progress.holdsUp()) {
			document.append(HOLDS_UP, row.receiver());
		}
		if (progress.isOpen()) {
			document.append(TROUBLE, (progress.refusals() > 0) ? Integer.MAX_VALUE : progress.tries());
		}
		waitsFor(document, progress).ifPresent(lane -> document.append(WAITS, lane));
		return document;
	}

	private static Optional<String> waitsFor(Document document, Progress progress) {
		if (progress.isOpen()) {
			return Optional.of(document.containsKey("chat") ? "chat" : "mail");
		}
		return (progress.state() == RowState.REFUSED) ? Optional.of(FOR_STAFF) : Optional.empty();
	}

	private List<R> read(List<Document> documents) {
		return documents.stream().map(this::read).toList();
	}

	private R read(Document document) {
		Progress progress = new Progress(RowState.valueOf(document.getString("state")), document.getInteger("tries"),
				document.getInteger("refusals"), document.getDate("since").toInstant(),
				document.getDate("due").toInstant(), Optional.ofNullable(document.getInteger("message")),
				document.getLong(MongoRows.VERSION));
		return this.format.read().read(document, progress);
	}

}
