package nl.driehoek.bot.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * A file with one programme.
 *
 * @param name the name used in messages
 * @param content the content of the file
 */
record ProgrammeFile(String name, Resource content) {

	/**
	 * The programme files inside the jar.
	 */
	static List<ProgrammeFile> shipped() {
		try {
			Resource[] found = new PathMatchingResourcePatternResolver().getResources("classpath*:programmes/*.yaml");
			return Stream.of(found).map(ProgrammeFile::of).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The programmes inside the jar cannot be found", ex);
		}
	}

	/**
	 * The programme files in a folder.
	 * @throws BadProgrammesException if the folder has none or cannot be read
	 */
	static List<ProgrammeFile> in(Path folder) {
		try (Stream<Path> files = Files.list(folder)) {
			List<ProgrammeFile> found = files.filter(ProgrammeFile::isYaml)
				.sorted()
				.map(file -> of(new FileSystemResource(file)))
				.toList();
			if (found.isEmpty()) {
				throw new BadProgrammesException(List.of(Problem.of(folder, "There is no file *.yaml in this folder")));
			}
			return found;
		}
		catch (IOException ex) {
			throw new BadProgrammesException(List.of(Problem.of(folder, "This folder cannot be read")), ex);
		}
	}

	private static boolean isYaml(Path file) {
		return file.toString().endsWith(".yaml") || file.toString().endsWith(".yml");
	}

	private static ProgrammeFile of(Resource file) {
		return new ProgrammeFile(Objects.requireNonNull(file.getFilename()), file);
	}

}
