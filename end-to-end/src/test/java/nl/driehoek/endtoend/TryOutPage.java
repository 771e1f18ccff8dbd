package nl.driehoek.endtoend;

import java.io.IOException;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The try-out as a newcomer starts it.
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
	 * Where the page is, once the bot behind it runs.
	 */
	String address() {
		String address = this.program.says(ADDRESS).group(1);
		this.program.answers(() -> Get.text(address + "/api/bot").filter(state -> RUNNING.matcher(state).find()));
		return address;
	}

	Output output() {
		return this.program.output();
	}

	/** Asked to end, so that it takes the bot with it. */
	@Override
	public void close() {
		this.program.stop();
	}

}
