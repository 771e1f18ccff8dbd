package nl.driehoek.bot;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * Starts the assistant.
 */
@SpringBootApplication
public class BotApplication {

	/**
	 * Starts the assistant.
	 * @param args unused; configuration comes from the environment
	 */
	public static void main(String[] args) {
		SpringApplication.run(BotApplication.class, args);
	}

}
