package nl.driehoek.simulator.telegram;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Optional;

/**
 * The size of a picture, read from the header of a PNG or JPEG.
 *
 * @param width in pixels
 * @param height in pixels
 */
record ImageSize(int width, int height) {

	static final ImageSize UNKNOWN = new ImageSize(1, 1);

	private static final long PNG = 0x89504E470D0A1A0AL;

	private static final int JPEG = 0xFFD8;

	static byte[] smallestPng() {
		return Base64.getDecoder()
			.decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");
	}

	static Optional<ImageSize> of(byte[] content) {
		ByteBuffer bytes = ByteBuffer.wrap(content);
		if (content.length >= 24 && bytes.getLong(0) == PNG) {
			return Optional.of(new ImageSize(bytes.getInt(16), bytes.getInt(20)));
		}
		boolean jpeg = content.length >= 4 && (bytes.getShort(0) & 0xFFFF) == JPEG;
		return jpeg ? inJpeg(bytes, 2) : Optional.empty();
	}

	private static Optional<ImageSize> inJpeg(ByteBuffer bytes, int start) {
		int at = start;
		while (at + 9 <= bytes.capacity() && bytes.get(at) == (byte) 0xFF) {
			int marker = bytes.get(at + 1) & 0xFF;
			if (isFrame(marker)) {
				return Optional.of(new ImageSize(bytes.getShort(at + 7) & 0xFFFF, bytes.getShort(at + 5) & 0xFFFF));
			}
			at += 2 + (bytes.getShort(at + 2) & 0xFFFF);
		}
		return Optional.empty();
	}

	private static boolean isFrame(int marker) {
		return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
	}

}
