package nl.driehoek.simulator.telegram;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import nl.driehoek.simulator.telegram.wire.Json;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import tools.jackson.databind.JsonNode;

/**
 * A bot that receives its updates by webhook and answers with the given HTTP status.
 */
final class HookedBot extends Handler.Abstract implements AutoCloseable {

	private final List<Visit> visits = new ArrayList<>();

	private final Deque<Integer> statuses = new ArrayDeque<>();

	private final LocalServer server;

	private final String url;

	private HookedBot() throws IOException {
		this.server = LocalServer.start(0, this);
		this.url = "http://127.0.0.1:" + this.server.port() + "/hook";
	}

	static HookedBot listen() throws IOException {
		return new HookedBot();
	}

	/**
	 * One received update.
	 */
	record Visit(String secret, JsonNode update) {

	}

	String url() {
		return this.url;
	}

	synchronized void answersNext(int... next) {
		for (int status : next) {
			this.statuses.add(status);
		}
	}

	synchronized List<Visit> awaits(int count, Duration timeout) throws InterruptedException {
		long end = System.nanoTime() + timeout.toNanos();
		while (this.visits.size() < count && System.nanoTime() < end) {
			wait(timeout.toMillis());
		}
		return List.copyOf(this.visits);
	}

	@Override
	public boolean handle(Request request, Response response, Callback callback) throws Exception {
		String secret = String.valueOf(request.getHeaders().get("X-Telegram-Bot-Api-Secret-Token"));
		JsonNode update = Json.read(Content.Source.asString(request, StandardCharsets.UTF_8)).orElseThrow();
		new Reply(request, response, callback).send(receive(new Visit(secret, update)), Json.object());
		return true;
	}

	@Override
	public void close() {
		this.server.close();
	}

	private synchronized int receive(Visit visit) {
		this.visits.add(visit);
		notifyAll();
		return this.statuses.isEmpty() ? 200 : this.statuses.poll();
	}

}
