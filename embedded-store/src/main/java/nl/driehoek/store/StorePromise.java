package nl.driehoek.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32C;

import org.h2.mvstore.MVStore;

/**
 * What a store has promised its clients: the last version that was forced to the device.
 *
 * @param version the number of that version
 * @param documents how many documents it holds, in all collections
 */
record StorePromise(long version, long documents) {

	/** Nothing was answered yet. */
	static final StorePromise NONE = new StorePromise(0, 0);

	/** One sector, which a disk writes whole or not at all. */
	static final int BYTES = 512;

	private static final Pattern LINE = Pattern.compile("(version:(\\d+),documents:(\\d+)),crc:(\\p{XDigit}+)");

	/**
	 * What an open store holds.
	 */
	static StorePromise of(MVStore store) {
		long documents = store.getMapNames()
			.stream()
			.filter(IndexedDatabase::holdsDocuments)
			.mapToLong(name -> store.openMap(name, IndexedDatabase.documentTypes()).sizeAsLong())
			.sum();
		return new StorePromise(store.getCurrentVersion(), documents);
	}

	static Optional<StorePromise> read(ByteBuffer sector) {
		Matcher line = LINE.matcher(StandardCharsets.ISO_8859_1.decode(sector).toString().trim());
		return (line.matches() && checksum(line.group(1)).equals(line.group(4)))
				? Optional.of(new StorePromise(Long.parseLong(line.group(2)), Long.parseLong(line.group(3))))
				: Optional.empty();
	}

	ByteBuffer sector() {
		String line = "version:%d,documents:%d".formatted(this.version, this.documents);
		String padded = "%-511s\n".formatted(line + ",crc:" + checksum(line));
		return ByteBuffer.wrap(padded.getBytes(StandardCharsets.ISO_8859_1));
	}

	boolean isKeptBy(StorePromise found) {
		return found.version > this.version || found.equals(this);
	}

	private static String checksum(String line) {
		CRC32C crc = new CRC32C();
		crc.update(line.getBytes(StandardCharsets.ISO_8859_1));
		return Long.toHexString(crc.getValue());
	}

}
