package nl.driehoek.simulator.tryout;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/**
 * Looks whether a port is free before a program stumbles over it.
 */
final class Ports {

	private Ports() {
	}

	/**
	 * Checks a port of this machine.
	 * @param option the option with which another port is chosen
	 */
	static void mustBeFree(int port, String option) {
		try (ServerSocket socket = new ServerSocket()) {
			socket.setReuseAddress(true);
			socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
		}
		catch (IOException ex) {
			throw new Sorry("port.taken", String.valueOf(port), option, String.valueOf(port + 10));
		}
	}

}
