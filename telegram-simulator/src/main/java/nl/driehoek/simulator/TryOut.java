package nl.driehoek.simulator;

import java.io.IOException;
import java.util.List;

import nl.driehoek.simulator.tryout.Launcher;

/**
 * Opens the try-out: an offline Telegram, a mailbox and the bot beside them.
 */
public final class TryOut {

	private TryOut() {
	}

	/**
	 * Starts everything, or says why not.
	 */
	public static void main(String[] args) throws IOException {
		// before the first logger: the console is for people here
		System.setProperty("logback.configurationFile", "try-out-logback.xml");
		if (!new Launcher().launch(List.of(args))) {
			System.exit(1);
		}
	}

}
