package nl.driehoek.simulator.tryout;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/**
 * A fake of the bot's jar: it serves a clock, and exits at once when its clock starts in
 * 1999.
 */
final class FakeBot {

	private Instant now = Instant.parse(setting("DRIEHOEK_NOW"));

	private FakeBot() {
	}

	/**
	 * Writes a jar with this class as main class.
	 */
	static Path jar(Path folder) throws IOException {
		Manifest manifest = new Manifest();
		Attributes main = manifest.getMainAttributes();
		main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
		main.put(Attributes.Name.MAIN_CLASS, FakeBot.class.getName());
		main.put(Attributes.Name.CLASS_PATH,
				FakeBot.class.getProtectionDomain().getCodeSource().getLocation().toString());
		Path jar = folder.resolve("fake-bot.jar");
		new JarOutputStream(Files.newOutputStream(jar), manifest).close();
		return jar;
	}

	public static void main(String[] args) throws IOException {
		PrintStream out = new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true,
				StandardCharsets.UTF_8);
		out.println("begun at " + setting("DRIEHOEK_NOW") + " for " + setting("DRIEHOEK_STAFF"));
		if (setting("DRIEHOEK_NOW").startsWith("1999")) {
			out.println("no programme in 1999");
			System.exit(3);
		}
		new FakeBot().serve();
	}

	private void serve() throws IOException {
		InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(),
				Integer.parseInt(setting("SERVER_PORT")));
		HttpServer server = HttpServer.create(address, 0);
		server.createContext("/try/clock", this::clock);
		server.start();
	}

	private void clock(HttpExchange exchange) throws IOException {
		String wanted = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
		if (wanted.contains("1980")) {
			exchange.sendResponseHeaders(400, -1);
			return;
		}
		if (!wanted.isEmpty()) {
			this.now = wanted.contains("next") ? next() : Instant.parse(wanted.replaceAll(".*:\"(.*)\".*", "$1"));
		}
		if (wanted.contains("2027")) {
			System.exit(1);
		}
		byte[] answer = ("{\"now\":\"" + this.now + "\",\"next\":\"" + next() + "\"}").getBytes(StandardCharsets.UTF_8);
		exchange.sendResponseHeaders(200, answer.length);
		exchange.getResponseBody().write(answer);
		exchange.close();
	}

	private Instant next() {
		return this.now.plus(Duration.ofDays(7));
	}

	private static String setting(String name) {
		return Optional.ofNullable(System.getenv(name))
			.orElseThrow(() -> new UncheckedIOException(new IOException(name + " is not set")));
	}

}
