package nl.driehoek.bot.outbox;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
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

	private static final Bson OPEN = Filters.eq("open", true);

	private final MongoRows rows;

	private final Format<R> format;

	private final Bson part;

	private MongoOutboxRows(MongoRows rows, Format<R> format, Bson part) {
		this.rows = rows;
		this.format = format;
		this.part = part;
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
	 * All rows of a collection.
	 */
	public static <R extends Row<R>> MongoOutboxRows<R> of(MongoRows rows, Format<R> format) {
		rows.index("open", "due");
		rows.collection()
			.createIndex(Indexes.ascending(HOLDS_UP), new IndexOptions().name("holds_up").unique(true).sparse(true));
		return new MongoOutboxRows<>(rows, format, Filters.empty());
	}

	/**
	 * Those of the rows that fit.
	 */
	public MongoOutboxRows<R> where(Bson filter) {
		return new MongoOutboxRows<>(this.rows, this.format, filter);
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
	 * All rows that fit, in no order.
	 */
	public List<R> find(Bson filter) {
		return read(this.rows.find(filter));
	}

	/**
	 * The open rows that fit, in no order.
	 */
	public List<R> open(Bson filter) {
		return find(Filters.and(OPEN, filter));
	}

	@Override
	public List<R> due(Instant now, int most) {
		Bson due = Filters.and(OPEN, Filters.lte("due", Date.from(now)), this.part);
		return read(this.rows.find(due, Sorts.ascending("since", "_id"), most));
	}

	@Override
	public Optional<Instant> nextDue() {
		return read(this.rows.find(Filters.and(OPEN, this.part), Sorts.ascending("due"), 1)).stream()
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
		return document;
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
