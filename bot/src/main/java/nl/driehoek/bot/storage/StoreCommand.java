package nl.driehoek.bot.storage;

import nl.driehoek.store.EmbeddedStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingInitializationContext;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;

/**
 * Serves the embedded store alone, so that several processes on this machine can share
 * it.
 */
public final class StoreCommand {

	/** The first argument that asks for it. */
	public static final String NAME = "store";

	private static final String DEFAULT_PORT = "27018";

	private StoreCommand() {
	}

	/**
	 * Starts the store; it runs until the process is told to end.
	 * @param arguments {@code store} and perhaps {@code --port=27018}
	 */
	public static void run(String[] arguments) {
		SimpleCommandLinePropertySource options = new SimpleCommandLinePropertySource(arguments);
		StandardEnvironment environment = new StandardEnvironment();
		Logger log = startLogging(environment);
		String port = options.containsProperty("port") ? options.getProperty("port")
				: environment.getProperty("driehoek.store.port", DEFAULT_PORT);
		try {
			EmbeddedStore store = EmbeddedStore.share(StorageSettings.from(environment).folder(),
					Integer.parseInt(port));
			Runtime.getRuntime().addShutdownHook(new Thread(store::close, "store-shutdown"));
			log.info("The store serves until it is stopped. MONGODB_URI={}", store.connectionString());
		}
		catch (RuntimeException ex) {
			log.error("The store does not start: {}", ex.getMessage());
			System.exit(1);
		}
	}

	private static Logger startLogging(ConfigurableEnvironment environment) {
		LoggingSystem logging = LoggingSystem.get(StoreCommand.class.getClassLoader());
		logging.beforeInitialize();
		logging.initialize(new LoggingInitializationContext(environment), null, null);
		logging.setLogLevel("de.bwaldvogel", LogLevel.WARN);
		return LoggerFactory.getLogger(StoreCommand.class);
	}

}
