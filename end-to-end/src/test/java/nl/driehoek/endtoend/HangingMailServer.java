package nl.driehoek.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A mail server that accepts connections and does not greet for 20 seconds: as long as
 * the bot waits for an answer.
 */
final class HangingMailServer implements AutoCloseable {

	private static final Duration HANGS = Duration.ofSeconds(20);

	private final AtomicInteger letters = new AtomicInteger();

	private final ServerSocket door;

	private HangingMailServer(ServerSocket door) {
		this.door = door;
	}

	static HangingMailServer start() {
		try {
			HangingMailServer server = new HangingMailServer(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
			daemon(server::serve);
			return server;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void daemon(Runnable work) {
		Thread thread = new Thread(work, "hanging-mail-server");
		thread.setDaemon(true);
		thread.start();
	}

	int port() {
		return this.door.getLocalPort();
	}

	/**
	 * At how many letters it has hung to the end.
	 */
	int letters() {
		return this.letters.get();
	}

	private void serve() {
		while (!this.door.isClosed()) {
			try {
				Socket caller = this.door.accept();
				daemon(() -> hang(caller));
			}
			catch (IOException ex) {
				return;
			}
		}
	}

	private void hang(Socket caller) {
		try (caller) {
			Thread.sleep(HANGS.toMillis());
			this.letters.incrementAndGet();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public void close() {
		try {
			this.door.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
