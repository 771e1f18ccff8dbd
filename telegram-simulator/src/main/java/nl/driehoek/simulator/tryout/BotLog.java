package nl.driehoek.simulator.tryout;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * The last lines of the bot's output.
 */
public final class BotLog {

	private static final int KEPT = 500;

	private final List<Consumer<String>> listeners = new CopyOnWriteArrayList<>();

	private final Deque<String> lines = new ArrayDeque<>();

	void add(String line) {
		keep(line);
		this.listeners.forEach((listener) -> listener.accept(line));
	}

	void listen(Consumer<String> listener) {
		this.listeners.add(listener);
	}

	private synchronized void keep(String line) {
		this.lines.addLast(line);
		if (this.lines.size() > KEPT) {
			this.lines.removeFirst();
		}
	}

	public synchronized List<String> last(int count) {
		return this.lines.stream().skip(Math.max(0, this.lines.size() - count)).toList();
	}

}
