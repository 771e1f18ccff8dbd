package nl.driehoek.store;

import java.nio.ByteBuffer;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * Encodes documents and single values as BSON for the store's file, each with its length
 * in front.
 */
final class BsonBytes {

	private BsonBytes() {
	}

	static void writeDocument(WriteBuffer out, Document document) {
		ByteBuf bytes = Unpooled.buffer(512);
		BsonEncoder.encodeDocument(document, bytes);
		write(out, bytes);
	}

	static Document readDocument(ByteBuffer in) {
		return BsonDecoder.decodeBson(next(in));
	}

	/**
	 * Writes one value; a missing value is written as null.
	 */
	static void writeValue(WriteBuffer out, @Nullable Object value) {
		Object present = (value instanceof Missing) ? null : value;
		byte type = BsonEncoder.determineType(present);
		ByteBuf bytes = Unpooled.buffer(32);
		BsonEncoder.encodeValue(type, present, bytes);
		write(out.put(type), bytes);
	}

	static @Nullable Object readValue(ByteBuffer in) {
		byte type = in.get();
		return BsonDecoder.decodeValue(type, next(in));
	}

	private static void write(WriteBuffer out, ByteBuf bytes) {
		out.putVarInt(bytes.readableBytes()).put(bytes.nioBuffer());
	}

	private static ByteBuf next(ByteBuffer in) {
		int length = DataUtils.readVarInt(in);
		ByteBuf bytes = Unpooled.wrappedBuffer(in.slice(in.position(), length));
		in.position(in.position() + length);
		return bytes;
	}

}
