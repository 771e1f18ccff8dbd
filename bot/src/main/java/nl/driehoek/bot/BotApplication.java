package nl.driehoek.bot;

import nl.driehoek.bot.storage.StoreCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * Starts the assistant.
 */
@SpringBootApplication
public class BotApplication {

	/**
	 * Starts the assistant, or with {@code store} its embedded store alone, which it can
	 * also copy and restore.
	 * @param args {@code store [--port=27018]}, {@code store copy},
	 * {@code store restore}, or nothing; configuration comes from the environment
	 */
	public static void main(String[] args) {
		if (args.length > 0 && args[0].equals(StoreCommand.NAME)) {
			StoreCommand.run(args);
		}
		else {
			SpringApplication.run(BotApplication.class, args);
		}
	}

}
