package nl.driehoek.store;

import java.util.List;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import de.bwaldvogel.mongo.bson.Document;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/**
 * Opens a database whose collections use their indexes and whose maps hold BSON.
 */
final class IndexedDatabase {

	private static final String COLLECTION = "databases.";

	private IndexedDatabase() {
	}

	/**
	 * Opens the database as an anonymous class: the super constructor already opens
	 * collections, and it sees captured variables but not yet the fields of a subclass.
	 */
	static MongoDatabase open(String name, MVStore store, CursorRegistry cursors) {
		return new H2Database(name, store, cursors) {

			@Override
			protected Index<Object> openOrCreateUniqueIndex(String collection, String index, List<IndexKey> keys,
					boolean sparse) {
				// Opened here first, with our types: the library then gets the same map.
				store.openMap(getFullCollectionNamespace(collection) + "._index_" + index, indexTypes());
				return super.openOrCreateUniqueIndex(collection, index, keys, sparse);
			}

			@Override
			protected Index<Object> openOrCreateSecondaryIndex(String collection, String index, List<IndexKey> keys,
					boolean sparse) {
				return new OrderedIndex(
						store.openMap(getFullCollectionNamespace(collection) + "._index_" + index, indexTypes()), index,
						keys, sparse);
			}

			@Override
			protected MongoCollection<Object> openOrCreateCollection(String collection, CollectionOptions options) {
				String id = getFullCollectionNamespace(collection);
				MVMap<Object, Document> documents = store.openMap(COLLECTION + id, documentTypes());
				return new IndexedCollection(this, collection, options, documents, store.openMap("meta." + id),
						cursors);
			}

		};
	}

	private static MVMap.Builder<KeyValue, Object> indexTypes() {
		MVMap.Builder<KeyValue, Object> builder = new MVMap.Builder<>();
		builder.setKeyType(new KeyType());
		builder.setValueType(new ValueType());
		return builder;
	}

	/**
	 * Whether a map of the file is a collection, rather than an index or a description.
	 */
	static boolean holdsDocuments(String map) {
		return map.startsWith(COLLECTION) && !map.contains(".system.");
	}

	static MVMap.Builder<Object, Document> documentTypes() {
		MVMap.Builder<Object, Document> builder = new MVMap.Builder<>();
		builder.setKeyType(new ValueType());
		builder.setValueType(new DocumentType());
		return builder;
	}

}
