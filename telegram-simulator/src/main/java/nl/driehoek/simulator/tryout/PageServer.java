package nl.driehoek.simulator.tryout;

import nl.driehoek.simulator.web.LocalOnly;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/**
 * Serves the page and its HTTP API on 127.0.0.1.
 */
final class PageServer implements AutoCloseable {

	private final Server server;

	private final ServerConnector connector;

	PageServer(int port, Handler... handlers) {
		QueuedThreadPool threads = new QueuedThreadPool(40, 4);
		threads.setName("page");
		this.server = new Server(threads);
		HttpConfiguration configuration = new HttpConfiguration();
		configuration.setSendServerVersion(false);
		this.connector = new ServerConnector(this.server, 1, 1, new HttpConnectionFactory(configuration));
		this.connector.setHost("127.0.0.1");
		this.connector.setPort(port);
		this.server.addConnector(this.connector);
		this.server.setHandler(new LocalOnly(new Handler.Sequence(handlers)));
	}

	PageServer start() {
		try {
			this.server.start();
			return this;
		}
		catch (Exception ex) {
			throw new IllegalStateException("The web server did not start", ex);
		}
	}

	String url() {
		return "http://127.0.0.1:" + this.connector.getLocalPort() + "/";
	}

	@Override
	public void close() {
		try {
			this.server.stop();
		}
		catch (Exception ex) {
			throw new IllegalStateException("The web server did not stop", ex);
		}
	}

}
