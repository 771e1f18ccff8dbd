package nl.driehoek.store;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

import de.bwaldvogel.mongo.backend.KeyValue;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.jspecify.annotations.Nullable;

/**
 * Serializes the keys of an index as BSON, and compares them field by field in BSON's
 * order.
 */
final class KeyType extends BasicDataType<KeyValue> {

	@Override
	public int compare(KeyValue left, KeyValue right) {
		return BsonOrder.compareEach(left.iterator(), right.iterator());
	}

	@Override
	public int getMemory(KeyValue key) {
		return key.stream().mapToInt(BsonWeight::of).sum();
	}

	@Override
	public void write(WriteBuffer out, KeyValue key) {
		out.putVarInt(key.size());
		key.forEach(value -> BsonBytes.writeValue(out, value));
	}

	@Override
	public KeyValue read(ByteBuffer in) {
		int size = DataUtils.readVarInt(in);
		List<@Nullable Object> values = new ArrayList<>(size);
		for (int i = 0; i < size; i++) {
			values.add(BsonBytes.readValue(in));
		}
		return new KeyValue(values);
	}

	@Override
	public KeyValue[] createStorage(int size) {
		return new KeyValue[size];
	}

}
