package nl.driehoek.simulator.tryout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The data folder of the bot: a temporary folder deleted at the end, or a given folder
 * that is kept.
 */
final class DataFolder implements AutoCloseable {

	private final Path path;

	private final boolean fresh;

	DataFolder(Optional<Path> kept) throws IOException {
		this.fresh = kept.isEmpty();
		this.path = kept.isPresent() ? Files.createDirectories(kept.get().toAbsolutePath())
				: Files.createTempDirectory("driehoek-try-out-");
	}

	Path path() {
		return this.path;
	}

	@Override
	public void close() {
		if (this.fresh) {
			paths().forEach((file) -> file.toFile().delete());
		}
	}

	private List<Path> paths() {
		try (Stream<Path> all = Files.walk(this.path)) {
			return all.sorted(Comparator.reverseOrder()).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
