package nl.driehoek.bot.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A mail server that gives the answers it was told to, and closes the connection at the
 * end of a mail unless it has an answer to that.
 */
final class FaultySmtpServer implements AutoCloseable {

	private final ServerSocket door;

	private final Map<String, String> answers = new HashMap<>(Map.of("EHLO", "250 Well", "MAIL", "250 Well", "RCPT",
			"250 Well", "RSET", "250 Well", "DATA", "354 Go on"));

	private final AtomicInteger callers = new AtomicInteger();

	/** Callers that went away; the end of the test counts as one. */
	private final AtomicInteger broken = new AtomicInteger();

	private FaultySmtpServer(ServerSocket door) {
		this.door = door;
	}

	static FaultySmtpServer greeting(String greeting) {
		return start(Map.of("", greeting));
	}

	/**
	 * A server with these answers instead of its own; the command at the end of a mail is
	 * a full stop.
	 */
	static FaultySmtpServer answering(Map<String, String> answers) {
		Map<String, String> all = new HashMap<>(Map.of("", "220 Hello"));
		all.putAll(answers);
		return start(all);
	}

	private static FaultySmtpServer start(Map<String, String> answers) {
		try {
			FaultySmtpServer server = new FaultySmtpServer(new ServerSocket(0, 5, InetAddress.getLoopbackAddress()));
			server.answers.putAll(answers);
			Thread thread = new Thread(server::serve, "faulty-smtp-server");
			thread.setDaemon(true);
			thread.start();
			return server;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	int port() {
		return this.door.getLocalPort();
	}

	/**
	 * How often somebody connected.
	 */
	int callers() {
		return this.callers.get();
	}

	private void serve() {
		while (!this.door.isClosed()) {
			try (Socket caller = this.door.accept()) {
				this.callers.incrementAndGet();
				serve(caller);
			}
			catch (IOException ex) {
				this.broken.incrementAndGet();
			}
		}
	}

	private void serve(Socket caller) throws IOException {
		BufferedReader lines = new BufferedReader(
				new InputStreamReader(caller.getInputStream(), StandardCharsets.US_ASCII));
		say(caller, this.answers.getOrDefault("", ""));
		String line = lines.readLine();
		while (line != null && (!line.equals(".") || this.answers.containsKey("."))) {
			String answer = this.answers.get(line.equals(".") ? "." : line.substring(0, Math.min(4, line.length())));
			if (answer != null && !line.isEmpty()) {
				say(caller, answer);
			}
			line = lines.readLine();
		}
	}

	/** A line of only a number waits so many milliseconds. */
	private static void say(Socket caller, String answer) throws IOException {
		for (String line : answer.lines().toList()) {
			if (line.matches("\\d{4,}")) {
				sleep(Duration.ofMillis(Long.parseLong(line)));
			}
			else {
				caller.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
			}
		}
	}

	private static void sleep(Duration pause) throws IOException {
		try {
			Thread.sleep(pause.toMillis());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IOException(ex);
		}
	}

	@Override
	public void close() throws IOException {
		this.door.close();
	}

}
