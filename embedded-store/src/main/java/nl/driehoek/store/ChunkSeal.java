package nl.driehoek.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32C;

import org.h2.mvstore.DataUtils;

/**
 * A checksum over a whole chunk, kept in the chunk's footer. MVStore itself checks only a
 * chunk's header and footer, so it would accept a chunk whose middle never reached the
 * device.
 *
 * @param length the length of the chunk in bytes, with its footer
 * @param checksum the checksum of all before the footer
 */
record ChunkSeal(long length, int checksum) {

	static final int FOOTER_BYTES = 128;

	private static final int BLOCK_BYTES = 4096;

	private static final String CHECKSUM = ",crc:";

	private static final String FOOTER_CHECKSUM = ",fletcher:";

	private static final Pattern SEALED = Pattern.compile(
			"chunk:\\p{XDigit}{1,7},len:(\\p{XDigit}{1,7}),version:\\p{XDigit}+,crc:(\\p{XDigit}{1,8}),fletcher:.*");

	/**
	 * Adds the checksum to the footer of a chunk that is about to be written. MVStore
	 * ignores the entry, as it reads a footer by names.
	 */
	static void put(ByteBuffer chunk) {
		int end = chunk.limit() - FOOTER_BYTES;
		String footer = text(chunk.slice(end, FOOTER_BYTES));
		String entries = footer.substring(0, footer.indexOf(FOOTER_CHECKSUM)) + CHECKSUM
				+ Integer.toHexString(checksum(chunk.slice(0, end)));
		byte[] bytes = entries.getBytes(StandardCharsets.ISO_8859_1);
		String sealed = entries + FOOTER_CHECKSUM
				+ Integer.toHexString(DataUtils.getFletcher32(bytes, 0, bytes.length));
		chunk.put(end, "%-127s\n".formatted(sealed).getBytes(StandardCharsets.ISO_8859_1));
	}

	/**
	 * Reads the seal from a footer.
	 * @return the seal, or empty if these bytes are no footer with a seal
	 */
	static Optional<ChunkSeal> of(ByteBuffer footer) {
		Matcher sealed = SEALED.matcher(text(footer.slice()).trim());
		return sealed.matches() ? Optional.of(new ChunkSeal(Long.parseLong(sealed.group(1), 16) * BLOCK_BYTES,
				Integer.parseUnsignedInt(sealed.group(2), 16))) : Optional.empty();
	}

	boolean fits(ByteBuffer content) {
		return checksum(content.slice()) == this.checksum;
	}

	private static int checksum(ByteBuffer content) {
		CRC32C crc = new CRC32C();
		crc.update(content);
		return (int) crc.getValue();
	}

	private static String text(ByteBuffer bytes) {
		return StandardCharsets.ISO_8859_1.decode(bytes).toString();
	}

}
