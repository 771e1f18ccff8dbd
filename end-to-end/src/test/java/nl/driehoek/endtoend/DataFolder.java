package nl.driehoek.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * A temporary folder, deleted after the test.
 */
final class DataFolder implements AutoCloseable {

	private final Path path;

	DataFolder() throws IOException {
		this.path = Files.createTempDirectory("driehoek-end-to-end-");
	}

	Path path() {
		return this.path;
	}

	@Override
	public void close() {
		try (Stream<Path> all = Files.walk(this.path)) {
			all.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
		}
		catch (NoSuchFileException ex) {
			// Another process has already deleted it.
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
