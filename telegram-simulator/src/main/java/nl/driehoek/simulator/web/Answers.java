package nl.driehoek.simulator.web;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes complete responses to the browser.
 */
public final class Answers {

	private static final JsonMapper JSON = JsonMapper.shared();

	private final Response response;

	private final Callback callback;

	public Answers(Response response, Callback callback) {
		this.response = response;
		this.callback = callback;
	}

	public boolean json(Object value) {
		return json(200, value);
	}

	public boolean json(int status, Object value) {
		this.response.setStatus(status);
		return bytes("application/json; charset=utf-8", JSON.writeValueAsBytes(value));
	}

	public boolean text(String mime, String value) {
		return bytes(mime, value.getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * Writes bytes, with {@code nosniff}, so that the browser keeps this media type.
	 */
	public boolean bytes(String mime, byte[] value) {
		header("Content-Type", mime);
		header("Cache-Control", "no-store");
		header("X-Content-Type-Options", "nosniff");
		this.response.write(true, ByteBuffer.wrap(value), this.callback);
		return true;
	}

	public boolean download(String name, String mime, byte[] value) {
		String safe = name.replaceAll("[^A-Za-z0-9._ -]", "_");
		header("Content-Disposition", "attachment; filename=\"" + safe + "\"");
		return bytes(mime, value);
	}

	public boolean problem(int status, String what) {
		return json(status, Map.of("error", what));
	}

	public Answers header(String name, String value) {
		this.response.getHeaders().put(name, value);
		return this;
	}

}
