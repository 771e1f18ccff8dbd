package nl.driehoek.simulator.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/**
 * Serves handlers on a free port and sends requests with any headers, like a browser
 * page.
 */
public final class LocalServerForTests implements AutoCloseable {

	private final Server server = new Server();

	private final ServerConnector connector = new ServerConnector(this.server);

	public LocalServerForTests(Handler handler) {
		this.connector.setHost("127.0.0.1");
		this.server.addConnector(this.connector);
		this.server.setHandler(handler);
		lives(this.server::start);
	}

	public int port() {
		return this.connector.getLocalPort();
	}

	/**
	 * The whole response, headers and body.
	 */
	public String ask(String method, String path, String body, String... headers) throws IOException {
		try (Socket socket = open(method, path, body, headers); BufferedReader answer = reader(socket)) {
			return answer.lines().collect(Collectors.joining("\n"));
		}
	}

	public String get(String path) throws IOException {
		return ask("GET", path, "", "Host: 127.0.0.1:" + port());
	}

	public String post(String path, String body) throws IOException {
		return ask("POST", path, body, "Host: 127.0.0.1:" + port());
	}

	public Socket open(String method, String path, String body, String... headers) throws IOException {
		Socket socket = new Socket(InetAddress.getLoopbackAddress(), port());
		int length = body.getBytes(StandardCharsets.UTF_8).length;
		String head = method + " " + path + " HTTP/1.1\r\n" + String.join("\r\n", headers)
				+ "\r\nConnection: close\r\nContent-Length: " + length + "\r\n\r\n";
		socket.getOutputStream().write((head + body).getBytes(StandardCharsets.UTF_8));
		return socket;
	}

	public static BufferedReader reader(Socket socket) throws IOException {
		return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
	}

	@Override
	public void close() {
		lives(this.server::stop);
	}

	private void lives(Change change) {
		try {
			change.happen();
		}
		catch (Exception ex) {
			throw new IllegalStateException("The test server failed", ex);
		}
	}

	private interface Change {

		void happen() throws Exception;

	}

}
