package nl.driehoek.simulator.tryout;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the jar of the bot, relative to the try-out's own jar in the build tree.
 */
final class BotJar {

	private static final Path BUILT = Path.of("bot", "target", "driehoek.jar");

	private final Path ownJar;

	private final Path workingFolder;

	BotJar(Path ownJar, Path workingFolder) {
		this.ownJar = ownJar.toAbsolutePath();
		this.workingFolder = workingFolder.toAbsolutePath();
	}

	/**
	 * Searches from the running jar: with {@code java -jar} the class path is that jar.
	 */
	static BotJar besideThisProgram() {
		String first = System.getProperty("java.class.path", "").split(java.io.File.pathSeparator, 2)[0];
		return new BotJar(Path.of(first), Path.of(""));
	}

	Path find(Optional<Path> told) {
		if (told.isPresent()) {
			return told.filter(Files::isRegularFile)
				.orElseThrow(() -> new CannotStartException("jar.told", told.get()));
		}
		return places().stream()
			.map((folder) -> folder.resolve(BUILT))
			.filter(Files::isRegularFile)
			.findFirst()
			.orElseThrow(() -> new CannotStartException("jar.none", this.workingFolder.resolve(BUILT)));
	}

	private List<Path> places() {
		return Stream.concat(above(this.ownJar), above(this.workingFolder)).toList();
	}

	private Stream<Path> above(Path path) {
		return Stream.iterate(Optional.of(path), Optional::isPresent, (at) -> at.map(Path::getParent))
			.flatMap(Optional::stream)
			.limit(5);
	}

}
