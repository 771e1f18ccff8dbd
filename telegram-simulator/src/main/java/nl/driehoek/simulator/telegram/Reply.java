package nl.driehoek.simulator.telegram;

import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

import nl.driehoek.simulator.telegram.wire.Json;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.EofException;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import tools.jackson.databind.JsonNode;

/**
 * Answers one HTTP request.
 *
 * @param request the HTTP request
 * @param response the HTTP response
 * @param callback must be completed when the response is written
 */
record Reply(Request request, Response response, Callback callback) {

	void send(int status, JsonNode body) {
		send(status, "application/json", Json.bytes(body));
	}

	void send(int status, String type, byte[] body) {
		this.response.setStatus(status);
		this.response.getHeaders().put(HttpHeader.CONTENT_TYPE, type);
		this.response.write(true, ByteBuffer.wrap(body), this.callback);
	}

	void send(StoredFile file) {
		String name = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
		this.response.getHeaders().put(HttpHeader.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + name);
		this.response.getHeaders().put("X-Content-Type-Options", "nosniff");
		send(200, file.mime(), file.content());
	}

	/**
	 * Closes the connection without a response.
	 */
	void drop() {
		this.request.getConnectionMetaData().getConnection().getEndPoint().close();
		this.callback.failed(new EofException("Closed by an ordered fault"));
	}

}
