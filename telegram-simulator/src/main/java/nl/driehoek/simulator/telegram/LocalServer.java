package nl.driehoek.simulator.telegram;

import java.io.IOException;

import nl.driehoek.simulator.web.LocalOnly;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/**
 * An HTTP server bound to 127.0.0.1.
 */
final class LocalServer implements AutoCloseable {

	private static final String HERE = "127.0.0.1";

	private static final int MOST_THREADS = 128;

	private static final int FEWEST_THREADS = 8;

	private static final long IDLE_MILLIS = 120_000;

	private final Server server;

	private final ServerConnector connector;

	private LocalServer(Server server, ServerConnector connector) {
		this.server = server;
		this.connector = connector;
	}

	static LocalServer start(int port, Handler... handlers) throws IOException {
		QueuedThreadPool threads = new QueuedThreadPool(MOST_THREADS, FEWEST_THREADS);
		threads.setName("telegram");
		threads.setDaemon(true);
		Server server = new Server(threads);
		HttpConfiguration configuration = new HttpConfiguration();
		configuration.setSendServerVersion(false);
		ServerConnector connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(configuration));
		connector.setHost(HERE);
		connector.setPort(port);
		connector.setIdleTimeout(IDLE_MILLIS);
		server.addConnector(connector);
		server.setHandler(new LocalOnly(new Handler.Sequence(handlers)));
		start(server);
		return new LocalServer(server, connector);
	}

	int port() {
		return this.connector.getLocalPort();
	}

	@Override
	public void close() {
		try {
			this.server.stop();
		}
		catch (Exception ex) {
			throw new IllegalStateException("The server did not stop", ex);
		}
	}

	private static void start(Server server) throws IOException {
		try {
			server.start();
		}
		catch (IOException ex) {
			throw ex;
		}
		catch (Exception ex) {
			throw new IllegalStateException("The server did not start", ex);
		}
	}

}
