package nl.driehoek.simulator;

import java.io.IOException;
import java.util.List;

import nl.driehoek.simulator.tryout.Launcher;

/**
 * Main class of the try-out: an offline Telegram, a mailbox and the bot's jar.
 */
public final class TryOut {

	private TryOut() {
	}

	/**
	 * Starts everything, or prints why it cannot start.
	 */
	public static void main(String[] args) throws IOException {
		// must be set before the first logger is created
		System.setProperty("logback.configurationFile", "try-out-logback.xml");
		if (!new Launcher().launch(List.of(args))) {
			System.exit(1);
		}
	}

}
