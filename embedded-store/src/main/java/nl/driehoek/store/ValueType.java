package nl.driehoek.store;

import java.nio.ByteBuffer;

import de.bwaldvogel.mongo.backend.Missing;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/**
 * Serializes the ids of documents as BSON, and compares them in BSON's order.
 */
final class ValueType extends BasicDataType<Object> {

	@Override
	public int compare(Object left, Object right) {
		return BsonOrder.ASCENDING.compare(left, right);
	}

	@Override
	public int getMemory(Object value) {
		return BsonWeight.of(value);
	}

	@Override
	public void write(WriteBuffer out, Object value) {
		BsonBytes.writeValue(out, value);
	}

	@Override
	public Object read(ByteBuffer in) {
		return Missing.ofNullable(BsonBytes.readValue(in));
	}

	@Override
	public Object[] createStorage(int size) {
		return new Object[size];
	}

}
