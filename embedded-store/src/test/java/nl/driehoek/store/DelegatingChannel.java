package nl.driehoek.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

import org.h2.store.fs.FileBase;

/**
 * A channel to a file, of which a double changes a part.
 */
class DelegatingChannel extends FileBase {

	private final FileChannel channel;

	DelegatingChannel(FileChannel channel) {
		this.channel = channel;
	}

	@Override
	public synchronized int write(ByteBuffer source, long position) throws IOException {
		return this.channel.write(source, position);
	}

	@Override
	public int write(ByteBuffer source) throws IOException {
		return this.channel.write(source);
	}

	@Override
	public void force(boolean metaData) throws IOException {
		this.channel.force(metaData);
	}

	@Override
	public FileChannel truncate(long size) throws IOException {
		this.channel.truncate(size);
		return this;
	}

	@Override
	public int read(ByteBuffer target) throws IOException {
		return this.channel.read(target);
	}

	@Override
	public synchronized int read(ByteBuffer target, long position) throws IOException {
		return this.channel.read(target, position);
	}

	@Override
	public long position() throws IOException {
		return this.channel.position();
	}

	@Override
	public FileChannel position(long position) throws IOException {
		this.channel.position(position);
		return this;
	}

	@Override
	public long size() throws IOException {
		return this.channel.size();
	}

	@Override
	protected void implCloseChannel() throws IOException {
		this.channel.close();
	}

}
