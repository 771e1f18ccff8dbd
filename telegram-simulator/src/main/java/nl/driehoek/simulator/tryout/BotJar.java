package nl.driehoek.simulator.tryout;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the bot's jar beside the try-out's own jar, as the build lays them down.
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
	 * Of a program started with {@code java -jar}, the class path is its own jar.
	 */
	static BotJar besideThisProgram() {
		String first = System.getProperty("java.class.path", "").split(java.io.File.pathSeparator, 2)[0];
		return new BotJar(Path.of(first), Path.of(""));
	}

	Path find(Optional<Path> told) {
		if (told.isPresent()) {
			return told.filter(Files::isRegularFile).orElseThrow(() -> new Sorry("jar.told", told.get()));
		}
		return places().stream()
			.map((folder) -> folder.resolve(BUILT))
			.filter(Files::isRegularFile)
			.findFirst()
			.orElseThrow(() -> new Sorry("jar.none", this.workingFolder.resolve(BUILT)));
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
