package nl.driehoek.endtoend;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The jars of the build.
 */
enum Jar {

	BOT("bot.jar"), TRY_OUT("try-out.jar");

	private final String property;

	Jar(String property) {
		this.property = property;
	}

	Path path() {
		Path path = Path.of(System.getProperty(this.property, "not-given")).toAbsolutePath().normalize();
		if (!Files.isRegularFile(path)) {
			throw new IllegalStateException("No jar at " + path + ". Run these tests with: mvn verify");
		}
		return path;
	}

}
