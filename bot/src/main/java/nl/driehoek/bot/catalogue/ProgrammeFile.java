package nl.driehoek.bot.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

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

	static ProgrammeFile of(Resource file) {
		return new ProgrammeFile(Objects.requireNonNull(file.getFilename()), file);
	}

}
