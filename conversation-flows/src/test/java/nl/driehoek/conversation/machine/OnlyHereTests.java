package nl.driehoek.conversation.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class OnlyHereTests {

	private static final Path SOURCES = Path.of("src", "main", "java", "nl", "driehoek", "conversation");

	@Test
	void knowsSpringInThisPackageOnly() throws IOException {
		try (Stream<Path> files = Files.walk(SOURCES)) {
			List<String> packages = files.filter(Files::isRegularFile)
				.filter(file -> read(file).contains("import org.springframework."))
				.map(file -> SOURCES.relativize(file).getName(0).toString())
				.distinct()
				.toList();

			assertThat(packages).containsExactly("machine");
		}
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
