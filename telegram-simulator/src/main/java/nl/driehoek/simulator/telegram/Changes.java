package nl.driehoek.simulator.telegram;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The chats that changed since one last looked, each once.
 */
final class Changes {

	private final Set<Long> chats = new LinkedHashSet<>();

	synchronized void add(long chat) {
		this.chats.add(chat);
		notifyAll();
	}

	/**
	 * Waits for a change, or until the time is up.
	 */
	synchronized Set<Long> take(Duration timeout) throws InterruptedException {
		long end = System.nanoTime() + timeout.toNanos();
		while (this.chats.isEmpty() && System.nanoTime() < end) {
			wait(Math.max(1, Duration.ofNanos(end - System.nanoTime()).toMillis()));
		}
		Set<Long> taken = Set.copyOf(this.chats);
		this.chats.clear();
		return taken;
	}

}
