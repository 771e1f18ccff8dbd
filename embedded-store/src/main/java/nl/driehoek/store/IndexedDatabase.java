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
 * Opens a database whose collections look documents up by index and whose maps hold BSON.
 */
final class IndexedDatabase {

	private IndexedDatabase() {
	}

	/**
	 * Opens it as an anonymous class, for its super constructor already opens
	 * collections: only what is captured is set by then, no field of a subclass.
	 */
	static MongoDatabase open(String name, MVStore store, CursorRegistry cursors) {
		return new H2Database(name, store, cursors) {

			@Override
			protected Index<Object> openOrCreateUniqueIndex(String collection, String index, List<IndexKey> keys,
					boolean sparse) {
				// The library will find the map open, with our types.
				store.openMap(getFullCollectionNamespace(collection) + "._index_" + index, indexTypes());
				return super.openOrCreateUniqueIndex(collection, index, keys, sparse);
			}

			@Override
			protected MongoCollection<Object> openOrCreateCollection(String collection, CollectionOptions options) {
				String id = getFullCollectionNamespace(collection);
				MVMap<Object, Document> documents = store.openMap("databases." + id, documentTypes());
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

	private static MVMap.Builder<Object, Document> documentTypes() {
		MVMap.Builder<Object, Document> builder = new MVMap.Builder<>();
		builder.setKeyType(new ValueType());
		builder.setValueType(new DocumentType());
		return builder;
	}

}
