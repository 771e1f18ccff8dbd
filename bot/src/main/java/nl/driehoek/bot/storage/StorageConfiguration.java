package nl.driehoek.bot.storage;

import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/**
 * Connects Spring Data to the database of the settings; the embedded store is made before
 * the client and closed after it.
 */
@Configuration(proxyBeanMethods = false)
class StorageConfiguration {

	@Bean
	StorageConnection storageConnection(Environment environment) {
		return StorageConnection.open(StorageSettings.from(environment)).checked();
	}

	@Bean
	Sharing sharing(StorageConnection connection) {
		return connection.sharing();
	}

	@Bean
	MongoClientSettingsBuilderCustomizer safeWrites() {
		return new SafeWrites();
	}

}
