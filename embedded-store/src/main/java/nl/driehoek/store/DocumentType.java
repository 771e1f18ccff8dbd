package nl.driehoek.store;

import java.nio.ByteBuffer;

import de.bwaldvogel.mongo.bson.Document;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/**
 * Serializes documents as BSON for the store's file.
 */
final class DocumentType extends BasicDataType<Document> {

	@Override
	public int getMemory(Document document) {
		return BsonWeight.of(document);
	}

	@Override
	public void write(WriteBuffer out, Document document) {
		BsonBytes.writeDocument(out, document);
	}

	@Override
	public Document read(ByteBuffer in) {
		return BsonBytes.readDocument(in);
	}

	@Override
	public Document[] createStorage(int size) {
		return new Document[size];
	}

}
