package nl.driehoek.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.function.Consumer;

/**
 * A channel that tells what it does to its file.
 */
final class RecordedChannel extends DelegatingChannel {

	private final String file;

	private final Consumer<DiskEvent> events;

	RecordedChannel(FileChannel channel, String file, Consumer<DiskEvent> events) {
		super(channel);
		this.file = file;
		this.events = events;
	}

	@Override
	public synchronized int write(ByteBuffer source, long position) throws IOException {
		ByteBuffer bytes = ByteBuffer.allocate(source.remaining()).put(source.duplicate()).flip();
		this.events.accept(new DiskEvent.Written(this.file, position, bytes));
		return super.write(source, position);
	}

	@Override
	public int write(ByteBuffer source) throws IOException {
		throw new UnsupportedOperationException("A write names its position");
	}

	@Override
	public void force(boolean metaData) throws IOException {
		super.force(metaData);
		this.events.accept(new DiskEvent.Forced(this.file));
	}

	@Override
	public FileChannel truncate(long size) throws IOException {
		this.events.accept(new DiskEvent.Truncated(this.file, size));
		return super.truncate(size);
	}

}
