package nl.driehoek.bot.storage;

import java.nio.file.Path;

import nl.driehoek.store.EmbeddedStore;
import nl.driehoek.store.StoreCopies;
import nl.driehoek.store.StoreCopy;
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
 * it, and copies and restores it for an operator.
 */
public final class StoreCommand {

	/** The first argument that asks for it. */
	public static final String NAME = "store";

	private static final String DEFAULT_PORT = "27018";

	private final SimpleCommandLinePropertySource options;

	private final StandardEnvironment environment = new StandardEnvironment();

	private final Logger log = startLogging(this.environment);

	private StoreCommand(String[] arguments) {
		this.options = new SimpleCommandLinePropertySource(arguments);
	}

	/**
	 * Does what the arguments ask for.
	 * @param arguments {@code store} and perhaps {@code --port=27018}, which serves until
	 * the process is told to end; {@code store copy}; or {@code store restore}
	 */
	public static void run(String[] arguments) {
		StoreCommand command = new StoreCommand(arguments);
		try {
			command.run((arguments.length > 1 && !arguments[1].startsWith("--")) ? arguments[1] : "serve");
		}
		catch (RuntimeException ex) {
			command.log.error("{}", ex.getMessage());
			System.exit(1);
		}
	}

	private void run(String what) {
		switch (what) {
			case "serve" -> serve();
			case "copy" -> this.log.info("The copy is {}", copies().make());
			case "restore" -> restore();
			default -> throw new IllegalArgumentException(
					"Not a command: store %s. There are store, store copy and store restore.".formatted(what));
		}
	}

	private void serve() {
		String port = this.options.containsProperty("port") ? this.options.getProperty("port")
				: this.environment.getProperty("driehoek.store.port", DEFAULT_PORT);
		EmbeddedStore store = EmbeddedStore.share(folder(), Integer.parseInt(port));
		Runtime.getRuntime().addShutdownHook(new Thread(store::close, "store-shutdown"));
		this.log.info("The store serves until it is stopped. MONGODB_URI={}", store.connectionString());
	}

	/**
	 * A restored copy contains people who were erased after it was made; nothing erases
	 * them again yet.
	 */
	private void restore() {
		StoreCopy copy = copies().restore();
		this.log.info("The store is again as it was at {}: {}. The files that were there are kept beside it. "
				+ "Whoever was erased after that moment must be erased again.", copy.made(), copy);
	}

	private StoreCopies copies() {
		return StoreCopies.of(folder());
	}

	private Path folder() {
		return StorageSettings.from(this.environment).folder();
	}

	private static Logger startLogging(ConfigurableEnvironment environment) {
		LoggingSystem logging = LoggingSystem.get(StoreCommand.class.getClassLoader());
		logging.beforeInitialize();
		logging.initialize(new LoggingInitializationContext(environment), null, null);
		logging.setLogLevel("de.bwaldvogel", LogLevel.WARN);
		return LoggerFactory.getLogger(StoreCommand.class);
	}

}
