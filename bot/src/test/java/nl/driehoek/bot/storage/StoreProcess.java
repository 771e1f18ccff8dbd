package nl.driehoek.bot.storage;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import nl.driehoek.bot.BotApplication;

/**
 * The store command as a process of its own.
 */
final class StoreProcess implements AutoCloseable {

	private static final Pattern ADDRESS = Pattern.compile("MONGODB_URI=(\\S+)");

	private final Process process;

	private final String uri;

	private StoreProcess(Process process, String uri) {
		this.process = process;
		this.uri = uri;
	}

	static StoreProcess start(Path folder) {
		try {
			Process process = command(folder, "--port=0").start();
			return new StoreProcess(process, address(process.inputReader(StandardCharsets.UTF_8)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	String uri() {
		return this.uri;
	}

	int stopInOrder() throws InterruptedException {
		this.process.destroy();
		return this.process.waitFor();
	}

	@Override
	public void close() {
		this.process.destroyForcibly();
	}

	static ProcessBuilder command(Path folder, String argument) {
		String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		ProcessBuilder command = new ProcessBuilder(java, "-Xmx128m", "-cp", System.getProperty("java.class.path"),
				BotApplication.class.getName(), StoreCommand.NAME, argument);
		command.environment().put("DRIEHOEK_DATA", folder.toString());
		command.redirectErrorStream(true);
		return command;
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
