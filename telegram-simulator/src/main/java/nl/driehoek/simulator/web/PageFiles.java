package nl.driehoek.simulator.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Serves the files of the page from the jar.
 */
public final class PageFiles extends Handler.Abstract {

	private static final Pattern NAME = Pattern.compile("/((?:[a-z0-9-]+/)*[a-z0-9-]+\\.(html|css|js|svg))");

	private static final Map<String, String> TYPES = Map.of("html", "text/html; charset=utf-8", "css",
			"text/css; charset=utf-8", "js", "text/javascript; charset=utf-8", "svg", "image/svg+xml");

	private static final String POLICY = String.join("; ", "default-src 'none'", "script-src 'self'",
			"style-src 'self'", "img-src 'self' data:", "connect-src 'self'", "frame-src 'self'", "base-uri 'none'",
			"form-action 'none'", "frame-ancestors 'none'");

	@Override
	public boolean handle(Request request, Response response, Callback callback) throws IOException {
		String path = Request.getPathInContext(request);
		Matcher name = NAME.matcher(path.equals("/") ? "/index.html" : path);
		if (!request.getMethod().equals("GET") || !name.matches()) {
			return false;
		}
		Optional<byte[]> file = read(name.group(1));
		return file.isPresent() && send(new Answers(response, callback), name.group(2), file.get());
	}

	private boolean send(Answers answers, String extension, byte[] file) {
		response(answers);
		return answers.bytes(TYPES.getOrDefault(extension, "application/octet-stream"), file);
	}

	private void response(Answers answers) {
		answers.header("Content-Security-Policy", POLICY);
		answers.header("Referrer-Policy", "no-referrer");
	}

	private Optional<byte[]> read(String name) throws IOException {
		try (InputStream file = PageFiles.class.getResourceAsStream("/page/" + name)) {
			return (file != null) ? Optional.of(file.readAllBytes()) : Optional.empty();
		}
	}

}
