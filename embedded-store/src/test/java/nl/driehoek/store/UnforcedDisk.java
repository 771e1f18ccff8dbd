package nl.driehoek.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/**
 * A disk that forces nothing, only to measure what forcing costs.
 */
final class UnforcedDisk implements Disk {

	private final Disk disk = new LocalDisk();

	@Override
	public FileChannel open(Path file) throws IOException {
		return new DelegatingChannel(this.disk.open(file)) {

			@Override
			public void force(boolean metaData) {
				// Left out: what is measured without it.
			}

		};
	}

	@Override
	public FileChannel openToRead(Path file) throws IOException {
		return this.disk.openToRead(file);
	}

	@Override
	public void replace(Path from, Path to) throws IOException {
		this.disk.replace(from, to);
	}

}
