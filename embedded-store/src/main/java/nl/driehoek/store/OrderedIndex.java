package nl.driehoek.store;

import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * An index that is not unique, which the library lacks. Its keys are the values of the
 * indexed fields and the id of the document, in BSON's order, so that a range is read in
 * order and as far as it is needed.
 */
final class OrderedIndex extends Index<Object> {

	private static final String ID = "_id";

	private final MVMap<KeyValue, Object> entries;

	OrderedIndex(MVMap<KeyValue, Object> entries, String name, List<IndexKey> keys, boolean sparse) {
		super(name, keys, sparse);
		this.entries = entries;
	}

	/**
	 * The fields in whose order it is read; the id comes last.
	 */
	List<String> fields() {
		return Stream.concat(keys().stream(), Stream.of(ID)).toList();
	}

	boolean holdsEveryDocument() {
		return !isSparse();
	}

	Iterator<KeyValue> from(KeyValue start) {
		return this.entries.keyIterator(start);
	}

	@Override
	public void checkAdd(Document document, MongoCollection<Object> collection) {
		// No two entries collide, as each holds the id of its document.
	}

	@Override
	public void add(Document document, Object position, MongoCollection<Object> collection) {
		entriesOf(document).forEach(entry -> this.entries.put(entry, true));
	}

	@Override
	public @Nullable Object remove(Document document) {
		List<KeyValue> removed = entriesOf(document).toList();
		removed.forEach(this.entries::remove);
		return removed.isEmpty() ? null : idOf(document);
	}

	@Override
	public void checkUpdate(Document before, Document after, MongoCollection<Object> collection) {
		// As with checkAdd.
	}

	@Override
	public void updateInPlace(Document before, Document after, Object position, MongoCollection<Object> collection) {
		if (!nullAwareEqualsKeys(before, after)) {
			entriesOf(before).forEach(this.entries::remove);
			add(after, position, collection);
		}
	}

	private Stream<KeyValue> entriesOf(Document document) {
		Object id = idOf(document);
		return getKeyValues(document).stream()
			.filter(values -> !isSparse() || !isEmpty(values))
			.map(values -> new KeyValue(Stream.concat(values.stream(), Stream.of(id)).toList()).normalized());
	}

	private static Object idOf(Document document) {
		return Missing.ofNullable(document.get(ID));
	}

	private static boolean isEmpty(KeyValue values) {
		return values.stream().allMatch(value -> value == null || value instanceof Missing);
	}

	@Override
	public @Nullable Object getPosition(Document document) {
		return null;
	}

	/**
	 * The library asks about equality alone; {@link IndexedCollection} knows more.
	 */
	@Override
	public boolean canHandle(Document query) {
		return false;
	}

	@Override
	public Iterable<Object> getPositions(Document query) {
		throw new UnsupportedOperationException("Read it in order");
	}

	@Override
	public long getCount() {
		return this.entries.sizeAsLong();
	}

	@Override
	public long getDataSize() {
		return getCount();
	}

	@Override
	public void drop() {
		// The database removes its map.
	}

}
