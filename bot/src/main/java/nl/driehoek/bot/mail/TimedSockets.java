package nl.driehoek.bot.mail;

import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;

import javax.net.SocketFactory;

/**
 * Opens connections that last at most a fixed time, for a server that answers one line
 * every ten seconds never runs into the limit of a single read.
 */
final class TimedSockets extends SocketFactory {

	private final Duration limit;

	TimedSockets(Duration limit) {
		this.limit = limit;
	}

	@Override
	public Socket createSocket() {
		return new TimedSocket(this.limit);
	}

	@Override
	public Socket createSocket(String host, int port) {
		throw connected();
	}

	@Override
	public Socket createSocket(String host, int port, InetAddress localHost, int localPort) {
		throw connected();
	}

	@Override
	public Socket createSocket(InetAddress host, int port) {
		throw connected();
	}

	@Override
	public Socket createSocket(InetAddress host, int port, InetAddress localHost, int localPort) {
		throw connected();
	}

	private static UnsupportedOperationException connected() {
		return new UnsupportedOperationException("Jakarta Mail connects its sockets itself, with a time limit");
	}

}
