package nl.driehoek.bot.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * A mail server that sends the given greeting and closes the connection at the end of a
 * mail.
 */
final class FaultySmtpServer implements AutoCloseable {

	private final ServerSocket door;

	private final String greeting;

	private FaultySmtpServer(ServerSocket door, String greeting) {
		this.door = door;
		this.greeting = greeting;
	}

	static FaultySmtpServer greeting(String greeting) {
		try {
			FaultySmtpServer server = new FaultySmtpServer(new ServerSocket(0, 5, InetAddress.getLoopbackAddress()),
					greeting);
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

	private void serve() {
		try (Socket caller = this.door.accept();
				BufferedReader lines = new BufferedReader(
						new InputStreamReader(caller.getInputStream(), StandardCharsets.US_ASCII))) {
			say(caller, this.greeting);
			String line = lines.readLine();
			while (line != null && !line.equals(".")) {
				answer(caller, line);
				line = lines.readLine();
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void answer(Socket caller, String line) throws IOException {
		if (line.equals("DATA")) {
			say(caller, "354 Go on");
		}
		else if (line.startsWith("EHLO") || line.startsWith("MAIL") || line.startsWith("RCPT")) {
			say(caller, "250 Well");
		}
	}

	private static void say(Socket caller, String line) throws IOException {
		caller.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
	}

	@Override
	public void close() throws IOException {
		this.door.close();
	}

}
