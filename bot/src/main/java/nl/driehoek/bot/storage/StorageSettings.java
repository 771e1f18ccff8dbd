package nl.driehoek.bot.storage;

import java.nio.file.Path;
import java.util.Optional;

import org.springframework.core.env.Environment;

/**
 * Where documents are stored.
 *
 * @param uri the MongoDB to use, or nothing for the embedded store ({@code MONGODB_URI})
 * @param folder where the embedded store keeps its file ({@code DRIEHOEK_DATA})
 */
record StorageSettings(Optional<String> uri, Path folder) {

	static StorageSettings from(Environment environment) {
		Optional<String> uri = Optional.ofNullable(environment.getProperty("mongodb.uri"))
			.filter(text -> !text.isBlank());
		return new StorageSettings(uri, Path.of(environment.getProperty("driehoek.data", "data")));
	}

}
