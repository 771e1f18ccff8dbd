package nl.driehoek.simulator.web;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import tools.jackson.databind.json.JsonMapper;

/**
 * Pushes all changes to each open page in one stream of server-sent events, because a
 * browser allows only six connections to a server.
 */
public final class LiveEvents extends Handler.Abstract {

	private static final int HEARTBEAT_SECONDS = 10;

	private final Set<LivePage> pages = ConcurrentHashMap.newKeySet();

	private final ScheduledExecutorService heartbeat = Executors.newSingleThreadScheduledExecutor((task) -> {
		Thread thread = new Thread(task, "live-events");
		thread.setDaemon(true);
		return thread;
	});

	private final String path;

	public LiveEvents(String path) {
		this.path = path;
	}

	@Override
	public boolean handle(Request request, Response response, Callback callback) {
		if (!Request.getPathInContext(request).equals(this.path)) {
			return false;
		}
		response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/event-stream; charset=utf-8");
		response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
		LivePage page = new LivePage(response, callback, this.pages::remove);
		this.pages.add(page);
		page.send(": welcome\n\n");
		return true;
	}

	public void publish(String event, Object data) {
		String text = "event: " + event + "\ndata: " + JsonMapper.shared().writeValueAsString(data) + "\n\n";
		this.pages.forEach((page) -> page.send(text));
	}

	@Override
	protected void doStart() throws Exception {
		super.doStart();
		var unused = this.heartbeat.scheduleAtFixedRate(() -> this.pages.forEach((page) -> page.send(": here\n\n")),
				HEARTBEAT_SECONDS, HEARTBEAT_SECONDS, TimeUnit.SECONDS);
	}

	@Override
	protected void doStop() throws Exception {
		this.heartbeat.shutdownNow();
		this.pages.forEach(LivePage::end);
		super.doStop();
	}

}
