package nl.driehoek.simulator.tryout;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/**
 * Checks in advance whether a port is free.
 */
final class Ports {

	private Ports() {
	}

	/**
	 * Checks a local port.
	 * @param option the command-line option that selects another port
	 */
	static void mustBeFree(int port, String option) {
		try (ServerSocket socket = new ServerSocket()) {
			socket.setReuseAddress(true);
			socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
		}
		catch (IOException ex) {
			throw new CannotStartException("port.taken", String.valueOf(port), option, String.valueOf(port + 10));
		}
	}

}
