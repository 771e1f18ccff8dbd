package nl.driehoek.simulator.telegram;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Response;

/**
 * Tells pages which chats changed, as server-sent events.
 */
final class Events implements AutoCloseable {

	private static final Duration HEARTBEAT = Duration.ofSeconds(15);

	private final Listeners listeners;

	private volatile boolean open = true;

	Events(Listeners listeners) {
		this.listeners = listeners;
	}

	void serve(Visit visit) {
		Changes changes = new Changes();
		Runnable forget = this.listeners.add((ChatListener) changes::add);
		Response response = visit.reply().response();
		response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/event-stream");
		response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
		try (OutputStream out = Content.Sink.asOutputStream(response)) {
			write(out, ": open\n\n");
			while (this.open) {
				tell(out, changes.take(HEARTBEAT));
			}
			visit.reply().callback().succeeded();
		}
		catch (IOException ex) {
			visit.reply().callback().failed(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			visit.reply().callback().failed(ex);
		}
		finally {
			forget.run();
		}
	}

	@Override
	public void close() {
		this.open = false;
	}

	private static void tell(OutputStream out, Set<Long> chats) throws IOException {
		StringBuilder events = new StringBuilder(chats.isEmpty() ? ": still here\n\n" : "");
		chats.forEach((chat) -> events.append("event: change\ndata: {\"userId\":").append(chat).append("}\n\n"));
		write(out, events.toString());
	}

	private static void write(OutputStream out, String text) throws IOException {
		out.write(text.getBytes(StandardCharsets.UTF_8));
		out.flush();
	}

}
