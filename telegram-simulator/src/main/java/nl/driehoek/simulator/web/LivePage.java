package nl.driehoek.simulator.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.Consumer;

import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * The event stream of one open page: writes one event at a time and queues the others.
 */
final class LivePage {

	private static final int MOST_WAITING = 1_000;

	private final Queue<String> waiting = new ArrayDeque<>();

	private final Response response;

	private final Callback callback;

	private final Consumer<LivePage> gone;

	private boolean writing;

	LivePage(Response response, Callback callback, Consumer<LivePage> gone) {
		this.response = response;
		this.callback = callback;
		this.gone = gone;
	}

	synchronized void send(String event) {
		if (this.waiting.size() < MOST_WAITING) {
			this.waiting.add(event);
		}
		if (!this.writing) {
			writeNext();
		}
	}

	private synchronized void writeNext() {
		String next = this.waiting.poll();
		this.writing = next != null;
		if (next != null) {
			this.response.write(false, StandardCharsets.UTF_8.encode(next), Callback.from(this::writeNext, this::fail));
		}
	}

	private void fail(Throwable cause) {
		this.gone.accept(this);
		this.callback.failed(cause);
	}

	void end() {
		this.gone.accept(this);
		Content.Sink.write(this.response, true, "", this.callback);
	}

}
