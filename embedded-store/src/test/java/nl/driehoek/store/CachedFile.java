package nl.driehoek.store;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * A file whose latest changes are in the cache of the operating system.
 */
final class CachedFile {

	private static final int SECTOR = 512;

	private final List<DiskEvent> unforced = new ArrayList<>();

	private byte[] forced;

	CachedFile(byte[] forced) {
		this.forced = forced;
	}

	void write(long position, ByteBuffer bytes) {
		this.unforced.add(new DiskEvent.Written("", position, bytes));
	}

	void truncate(long size) {
		this.unforced.add(new DiskEvent.Truncated("", size));
	}

	void force() {
		this.forced = afterPowerCut(1, new Random(0));
		this.unforced.clear();
	}

	/**
	 * The forced bytes with a random part of the other changes: sectors in any order, as
	 * a disk may write them.
	 */
	byte[] afterPowerCut(double kept, Random random) {
		byte[] content = this.forced.clone();
		for (DiskEvent change : this.unforced) {
			if (change instanceof DiskEvent.Written written) {
				content = withSectors(content, written, kept, random);
			}
			else if (change instanceof DiskEvent.Truncated truncated && random.nextDouble() < kept) {
				content = Arrays.copyOf(content, Math.min(content.length, (int) truncated.size()));
			}
		}
		return content;
	}

	private static byte[] withSectors(byte[] before, DiskEvent.Written written, double kept, Random random) {
		byte[] content = before;
		int at = 0;
		while (at < written.bytes().limit()) {
			int target = (int) written.position() + at;
			int length = Math.min(SECTOR - target % SECTOR, written.bytes().limit() - at);
			if (random.nextDouble() < kept) {
				content = (content.length < target + length) ? Arrays.copyOf(content, target + length) : content;
				written.bytes().get(at, content, target, length);
			}
			at += length;
		}
		return content;
	}

}
