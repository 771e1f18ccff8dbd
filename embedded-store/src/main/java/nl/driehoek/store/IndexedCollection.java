package nl.driehoek.store;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Collection;
import de.bwaldvogel.mongo.bson.Document;
import org.h2.mvstore.MVMap;

/**
 * A collection that uses an index for every query with an equality or {@code $in}
 * condition on each of the index's fields. The library itself scans if the query has any
 * other condition, or a {@code $in} on one of several fields.
 */
final class IndexedCollection extends H2Collection {

	@SuppressWarnings("checkstyle:ParameterNumber") // the library's constructor
	IndexedCollection(MongoDatabase database, String name, CollectionOptions options, MVMap<Object, Document> documents,
			MVMap<String, Object> meta, CursorRegistry cursors) {
		super(database, name, options, documents, meta, cursors);
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
		return super.queryDocuments(query, orderBy, skip, limit, batchSize, fields);
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
