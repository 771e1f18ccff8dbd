package nl.driehoek.simulator.tryout;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * The last lines the bot wrote.
 */
public final class BotLog {

	private static final int KEPT = 500;

	private final Deque<String> lines = new ArrayDeque<>();

	synchronized void add(String line) {
		this.lines.addLast(line);
		if (this.lines.size() > KEPT) {
			this.lines.removeFirst();
		}
	}

	public synchronized List<String> last(int count) {
		return this.lines.stream().skip(Math.max(0, this.lines.size() - count)).toList();
	}

}
