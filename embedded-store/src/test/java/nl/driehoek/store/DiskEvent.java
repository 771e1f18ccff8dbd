package nl.driehoek.store;

import java.nio.ByteBuffer;

/**
 * What happened on a disk.
 */
sealed interface DiskEvent {

	/** A new file, whose name is not forced yet. */
	record Created(String file) implements DiskEvent {
	}

	/** Bytes that are not forced yet. */
	record Written(String file, long position, ByteBuffer bytes) implements DiskEvent {
	}

	/** A new size that is not forced yet. */
	record Truncated(String file, long size) implements DiskEvent {
	}

	/** All of a file reached the device. */
	record Forced(String file) implements DiskEvent {
	}

	/** A new name that is not forced yet. */
	record Renamed(String from, String to) implements DiskEvent {
	}

	/** All names reached the device. */
	record NamesForced() implements DiskEvent {
	}

	/** A client learned that its write is durable. */
	record Answered(String write) implements DiskEvent {
	}

}
