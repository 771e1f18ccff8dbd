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
		byte[] content = Arrays.copyOf(this.forced, (int) Math.max(this.forced.length, end()));
		int length = this.forced.length;
		for (DiskEvent change : this.unforced) {
			if (change instanceof DiskEvent.Written written) {
				length = Math.max(length, writeSectors(content, written, kept, random));
			}
			else if (change instanceof DiskEvent.Truncated truncated && random.nextDouble() < kept) {
				int shorter = Math.min(length, (int) truncated.size());
				Arrays.fill(content, shorter, length, (byte) 0);
				length = shorter;
			}
		}
		return Arrays.copyOf(content, length);
	}

	private long end() {
		return this.unforced.stream()
			.filter(DiskEvent.Written.class::isInstance)
			.map(DiskEvent.Written.class::cast)
			.mapToLong(written -> written.position() + written.bytes().limit())
			.max()
			.orElse(0);
	}

	/** Writes a part of the sectors, and returns where the last of them ends. */
	private static int writeSectors(byte[] content, DiskEvent.Written written, double kept, Random random) {
		int end = 0;
		int at = 0;
		while (at < written.bytes().limit()) {
			int target = (int) written.position() + at;
			int length = Math.min(SECTOR - target % SECTOR, written.bytes().limit() - at);
			if (random.nextDouble() < kept) {
				written.bytes().get(at, content, target, length);
				end = target + length;
			}
			at += length;
		}
		return end;
	}

}
