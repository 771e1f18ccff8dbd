package nl.driehoek.simulator.web;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Refuses requests of foreign web pages: the Host header must name this machine (against
 * DNS rebinding), and a request that changes something must come from our own page
 * (against CSRF).
 */
public final class LocalOnly extends Handler.Wrapper {

	private static final Set<String> THIS_MACHINE = Set.of("127.0.0.1", "localhost", "[::1]");

	private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

	public LocalOnly(Handler handler) {
		super(handler);
	}

	@Override
	public boolean handle(Request request, Response response, Callback callback) throws Exception {
		if (!forThisMachine(request) || !fromOurPage(request)) {
			return new Answers(response, callback).problem(403, "Only the page of this try-out may do that");
		}
		return super.handle(request, response, callback);
	}

	private boolean forThisMachine(Request request) {
		String host = header(request, HttpHeader.HOST).orElse("");
		return THIS_MACHINE.contains(host.replaceFirst(":\\d+$", "").toLowerCase(Locale.ROOT));
	}

	private boolean fromOurPage(Request request) {
		if (READING.contains(request.getMethod())) {
			return true;
		}
		String own = "http://" + header(request, HttpHeader.HOST).orElse("");
		return header(request, HttpHeader.ORIGIN).map((origin) -> origin.equalsIgnoreCase(own)).orElse(true);
	}

	private Optional<String> header(Request request, HttpHeader name) {
		return Optional.ofNullable(request.getHeaders().get(name));
	}

}
