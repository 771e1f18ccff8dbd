package nl.driehoek.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The store as a process of its own, which can be killed.
 */
final class KillableStore implements AutoCloseable {

	private static final Pattern ADDRESS = Pattern.compile("Serving at (\\S+)");

	private final Process process;

	private final String uri;

	private KillableStore(Process process, String uri) {
		this.process = process;
		this.uri = uri;
	}

	static KillableStore start(Path folder) throws IOException {
		String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		ProcessBuilder command = new ProcessBuilder(java, "-Xmx128m", "-cp", System.getProperty("java.class.path"),
				StoreProgram.class.getName(), folder.toString());
		Process process = command.redirectErrorStream(true).start();
		return new KillableStore(process, address(process.inputReader(StandardCharsets.UTF_8)));
	}

	String uri() {
		return this.uri;
	}

	void kill() throws InterruptedException {
		this.process.destroyForcibly().waitFor();
	}

	@Override
	public void close() {
		this.process.destroyForcibly();
	}

	private static String address(BufferedReader output) throws IOException {
		StringBuilder said = new StringBuilder();
		for (String line = output.readLine(); line != null; line = output.readLine()) {
			Matcher address = ADDRESS.matcher(line);
			if (address.find()) {
				return address.group(1);
			}
			said.append(line).append('\n');
		}
		throw new IOException("The store did not start:\n" + said);
	}

}
