package nl.driehoek.store;

import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Collection;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.IndexKeySpecsConflictException;
import org.h2.mvstore.MVMap;

/**
 * A collection that uses an index for every query with an equality or {@code $in}
 * condition on each of the index's fields, and for ranges and sorts that follow an
 * ordered index or the ids. The library itself scans in all these cases, except for a
 * single equality.
 */
final class IndexedCollection extends H2Collection {

	private final MVMap<Object, Document> documents;

	@SuppressWarnings("checkstyle:ParameterNumber") // the library's constructor
	IndexedCollection(MongoDatabase database, String name, CollectionOptions options, MVMap<Object, Document> documents,
			MVMap<String, Object> meta, CursorRegistry cursors) {
		super(database, name, options, documents, meta, cursors);
		this.documents = documents;
	}

	@Override
	@SuppressWarnings("checkstyle:ParameterNumber") // the library's method
	protected QueryResult queryDocuments(Document query, Document orderBy, int skip, int limit, int batchSize,
			Document fields) {
		IndexLookup lookup = IndexLookup.of(query);
		for (Index<Object> index : getIndexes()) {
			List<Document> keys = lookup.keysOf(index);
			if (!keys.isEmpty() && keys.stream().allMatch(index::canHandle)) {
				return matchDocuments(query, positions(index, keys), orderBy, skip, limit, batchSize, fields);
			}
		}
		Optional<IndexRead> read = orderedRead(lookup, Optional.ofNullable(orderBy).orElseGet(Document::new));
		if (read.isPresent()) {
			return matchDocumentsFromStream(read.get().ids().map(this::getDocument), query,
					read.get().range().sorted() ? new Document() : orderBy, skip, limit, batchSize, fields);
		}
		return super.queryDocuments(query, orderBy, skip, limit, batchSize, fields);
	}

	private Optional<IndexRead> orderedRead(IndexLookup lookup, Document orderBy) {
		Stream<IndexRead> byIndex = getIndexes().stream()
			.filter(OrderedIndex.class::isInstance)
			.map(OrderedIndex.class::cast)
			.flatMap(index -> IndexRange.of(index.fields(), lookup, orderBy)
				.filter(range -> range.narrows() || index.holdsEveryDocument())
				.map(range -> new IndexRead(range, index::from))
				.stream());
		Stream<IndexRead> byId = IndexRange.of(List.of("_id"), lookup, orderBy)
			.map(range -> new IndexRead(range, this::fromId))
			.stream();
		return Stream.concat(byIndex, byId).max(Comparator.comparing(read -> read.range().worth()));
	}

	private Iterator<KeyValue> fromId(KeyValue start) {
		Iterator<Object> ids = this.documents.keyIterator(start.get(0));
		return new Iterator<>() {

			@Override
			public boolean hasNext() {
				return ids.hasNext();
			}

			@Override
			public KeyValue next() {
				return new KeyValue(ids.next());
			}

		};
	}

	/**
	 * Refuses an index that has the name of another one: the library would silently keep
	 * the old one.
	 */
	@Override
	public void addIndex(Index<Object> index) {
		getIndexes().stream()
			.filter(known -> known.getName().equals(index.getName()) && !isSame(known, index))
			.findFirst()
			.ifPresent(known -> {
				throw new IndexKeySpecsConflictException(index, known);
			});
		super.addIndex(index);
	}

	private static boolean isSame(Index<Object> one, Index<Object> other) {
		return one.toIndexDescription().equals(other.toIndexDescription());
	}

	private static Set<Object> positions(Index<Object> index, List<Document> keys) {
		Set<Object> positions = new LinkedHashSet<>();
		keys.forEach(key -> index.getPositions(key).forEach(positions::add));
		return positions;
	}

	/**
	 * Nothing asks for the size in bytes, and keeping it would cost one more write for
	 * each write.
	 */
	@Override
	protected boolean tracksDataSize() {
		return false;
	}

}
