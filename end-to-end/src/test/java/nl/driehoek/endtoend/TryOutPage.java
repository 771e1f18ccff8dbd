package nl.driehoek.endtoend;

import java.io.IOException;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The try-out, started like in the README.
 */
final class TryOutPage implements AutoCloseable {

	private static final Pattern ADDRESS = Pattern.compile("(http://(?:localhost|127\\.0\\.0\\.1):\\d+)");

	private static final Pattern RUNNING = Pattern.compile("\"state\"\\s*:\\s*\"running\"", Pattern.CASE_INSENSITIVE);

	private final JarProcess program;

	private TryOutPage(JarProcess program) {
		this.program = program;
	}

	static TryOutPage open() throws IOException {
		return new TryOutPage(JarProcess.start(Jar.TRY_OUT, Map.of(), "--port=" + Ports.free(),
				"--bot-port=" + Ports.free(), "--bot=" + Jar.BOT.path()));
	}

	/**
	 * The URL of the page; waits until the bot runs.
	 */
	String address() {
		String address = this.program.says(ADDRESS).group(1);
		this.program.answers(() -> HttpGet.text(address + "/api/bot").filter(state -> RUNNING.matcher(state).find()));
		return address;
	}

	Output output() {
		return this.program.output();
	}

	/** Stops the try-out with a normal shutdown, so that it also stops the bot. */
	@Override
	public void close() {
		this.program.stop();
	}

}
